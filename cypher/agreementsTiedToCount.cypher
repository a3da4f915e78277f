// How many agreements are tied as each of some sets asks.
//
// input Params { tiedTo: [TiedTo!]!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { tiedToId: ID!, count: Int! }
UNWIND $tiedTo AS one
WITH one.id AS tiedToId, one.all AS allIds, one.any AS anyIds, one.none AS noneIds
CALL (allIds, anyIds, noneIds) {
  // include tied-agreements(allIds, anyIds, noneIds)
  RETURN count(agreement) AS count
}
RETURN tiedToId, count
ORDER BY tiedToId

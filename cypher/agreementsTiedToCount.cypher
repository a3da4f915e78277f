// How many agreements are tied as each of some sets asks.
//
// input Params { tiedTo: [TiedTo!]!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { tiedToId: ID!, count: Int! }
UNWIND $tiedTo AS tied
CALL (tied) {
  // include tied-agreements(tied)
  RETURN count(agreement) AS count
}
RETURN tied.id AS tiedToId, count
ORDER BY tiedToId

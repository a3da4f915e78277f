// A page of the agreements tied as each of some sets asks, newest first.
//
// input Params { tiedTo: [TiedTo!]!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { tiedToId: ID!, agreement: Agreement!, key: OrderKey! }
UNWIND $tiedTo AS one
WITH one.id AS tiedToId, one.all AS allIds, one.any AS anyIds, one.none AS noneIds
CALL (allIds, anyIds, noneIds) {
  // include tied-agreements(allIds, anyIds, noneIds)
  WITH agreement
  WHERE
    // include past(0, '', coalesce(agreement.date, ''), agreement.id)
  RETURN agreement
  ORDER BY coalesce(agreement.date, '') DESC, agreement.id
  LIMIT $first
}
WITH tiedToId, agreement, coalesce(agreement.date, '') AS down
RETURN tiedToId, agreement {.*} AS agreement, {number: 0, up: '', down: down, id: agreement.id} AS key
ORDER BY tiedToId, down DESC, key.id

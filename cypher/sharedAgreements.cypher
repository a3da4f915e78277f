// A page of the agreements that the two states of each pair share, newest first; `pairId` is `A.B`.
//
// input Params { pairs: [StatePairKey!]!, filter: AgreementFilter, commitments: [Commitment!], counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { pairId: ID!, agreement: Agreement!, key: OrderKey! }
// include shared-agreements()
WITH at, collect(agreement) AS agreements
CALL (agreements) {
  UNWIND agreements AS agreement
  WITH agreement
  WHERE
    // include past(0, '', coalesce(agreement.date, ''), agreement.id)
  RETURN agreement
  ORDER BY coalesce(agreement.date, '') DESC, agreement.id
  LIMIT $first
}
WITH $pairs[at].a + '.' + $pairs[at].b AS pairId, agreement, coalesce(agreement.date, '') AS down
RETURN pairId, agreement {.*} AS agreement, {number: 0, up: '', down: down, id: agreement.id} AS key
ORDER BY pairId, down DESC, key.id

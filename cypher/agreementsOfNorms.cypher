// A page of the agreements that give one of some answers to each norm, newest first, with the claims that count.
//
// input Params { normIds: [ID!]!, answers: [NormAnswer!]!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { normId: ID!, agreement: Agreement!, claims: [Claim!]!, key: OrderKey! }
UNWIND $normIds AS normId
CALL (normId) {
  // include answering-agreements(normId)
  WITH agreement, claims
  WHERE
    // include past(0, '', coalesce(agreement.date, ''), agreement.id)
  RETURN agreement, claims
  ORDER BY coalesce(agreement.date, '') DESC, agreement.id
  LIMIT $first
}
WITH normId, agreement, claims, coalesce(agreement.date, '') AS down
RETURN normId, agreement {.*} AS agreement, claims, {number: 0, up: '', down: down, id: agreement.id} AS key
ORDER BY normId, down DESC, key.id

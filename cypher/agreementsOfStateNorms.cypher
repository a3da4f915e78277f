// A page of the agreements of each state that reflect a norm, newest first, with the claims that count of its answer.
//
// input Params { stateNorms: [StateNormKey!]!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { stateId: ID!, normId: ID!, agreement: Agreement!, claims: [Claim!]!, key: OrderKey! }
UNWIND $stateNorms AS asked
CALL (asked) {
  // include reflecting-agreements(asked.stateId, asked.normId)
  WHERE
    // include past(0, '', coalesce(agreement.date, ''), agreement.id)
  RETURN agreement, norm
  ORDER BY coalesce(agreement.date, '') DESC, agreement.id
  LIMIT $first
}
WITH asked, agreement, coalesce(agreement.date, '') AS down,
  // include answer-claims(agreement, norm)
  AS claims
RETURN
  asked.stateId AS stateId,
  asked.normId AS normId,
  agreement {.*} AS agreement,
  claims,
  {number: 0, up: '', down: down, id: agreement.id} AS key
ORDER BY stateId, normId, down DESC, key.id

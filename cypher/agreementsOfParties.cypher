// A page of the agreements that each state or organization is party to, newest first, with the claims that count.
//
// input Params { partyIds: [ID!]!, filter: AgreementFilter, commitments: [Commitment!], counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { partyId: ID!, agreement: Agreement!, claims: [Claim!]!, key: OrderKey! }
UNWIND $partyIds AS partyId
CALL (partyId) {
  // include agreements-joined(partyId)
  WITH actor, agreement
  WHERE
    // include past(0, '', coalesce(agreement.date, ''), agreement.id)
  RETURN actor, agreement
  ORDER BY coalesce(agreement.date, '') DESC, agreement.id
  LIMIT $first
}
WITH partyId, actor, agreement, coalesce(agreement.date, '') AS down
RETURN
  partyId,
  agreement {.*} AS agreement,
  // include party-claims(actor, agreement)
  AS claims,
  {number: 0, up: '', down: down, id: agreement.id} AS key
ORDER BY partyId, down DESC, key.id

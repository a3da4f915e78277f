// A page of the agreements that each state or organization is party to, newest first, with the claims that count.
//
// input Params { partyIds: [ID!]!, filter: AgreementFilter, commitments: [Commitment!], counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { partyId: ID!, agreement: Agreement!, claims: [Claim!]!, key: OrderKey! }
UNWIND $partyIds AS partyId
CALL (partyId) {
  // include agreements-joined(partyId)
  WITH party, agreement, coalesce(agreement.date, '') AS down
  WHERE
    // include past(0, '', down, agreement.id)
  RETURN party, agreement, down
  ORDER BY down DESC, agreement.id
  LIMIT $first
}
RETURN
  partyId,
  agreement {.*} AS agreement,
  // include party-claims(party, agreement)
  AS claims,
  {number: 0, up: '', down: down, id: agreement.id} AS key
ORDER BY partyId, key.down DESC, key.id

// How many agreements each state or organization is party to.
//
// input Params { partyIds: [ID!]!, filter: AgreementFilter, commitments: [Commitment!], counting: Counting!, asOf: PartialDate! }
// type Row { partyId: ID!, count: Int! }
UNWIND $partyIds AS partyId
RETURN partyId, COUNT {
  // include agreements-joined(partyId)
  RETURN agreement
} AS count
ORDER BY partyId

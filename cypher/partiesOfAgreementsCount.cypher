// How many parties each agreement has.
//
// input Params { agreementIds: [ID!]!, ids: [ID!], types: [EntityType!], kinds: [OrganizationKind!], homes: [ID!], commitments: [Commitment!], counting: Counting!, asOf: PartialDate! }
// type Row { agreementId: ID!, count: Int! }
UNWIND $agreementIds AS agreementId
RETURN agreementId, COUNT {
  // include parties-asked(agreementId)
  RETURN party
} AS count
ORDER BY agreementId

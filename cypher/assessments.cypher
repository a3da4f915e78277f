// Each agreement's answers to the norms of a set, in the set's order: one row a norm, with the claims that count.
//
// input Params { agreementIds: [ID!]!, setId: ID!, counting: Counting!, asOf: PartialDate! }
// type Row { agreementId: ID!, norm: Norm!, claims: [Claim!]! }
UNWIND $agreementIds AS agreementId
MATCH (agreement:Agreement {id: agreementId})
MATCH (norm:Norm {setId: $setId})
RETURN
  agreementId,
  norm {.*} AS norm,
  // include answer-claims(agreement, norm)
  AS claims
ORDER BY agreementId, norm.sortKey, norm.id

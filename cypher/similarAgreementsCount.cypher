// How many agreements share a norm, party or typology with each agreement.
//
// input Params { agreementIds: [ID!]!, by: Likeness!, counting: Counting!, asOf: PartialDate! }
// type Row { agreementId: ID!, count: Int! }
UNWIND $agreementIds AS agreementId
CALL (agreementId) {
  // include similar-agreements(agreementId)
  RETURN count(similar) AS count
}
RETURN agreementId, count
ORDER BY agreementId

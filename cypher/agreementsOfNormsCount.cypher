// How many agreements give one of some answers to each norm.
//
// input Params { normIds: [ID!]!, answers: [NormAnswer!]!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { normId: ID!, count: Int! }
UNWIND $normIds AS normId
CALL (normId) {
  // include answering-agreements(normId)
  RETURN count(agreement) AS count
}
RETURN normId, count
ORDER BY normId

// How many norms are found in the same agreements as each norm.
//
// input Params { normIds: [ID!]!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { normId: ID!, count: Int! }
UNWIND $normIds AS normId
CALL (normId) {
  // include cooccurring-norms(normId)
  RETURN count(found) AS count
}
RETURN normId, count
ORDER BY normId

// How many states are party to an agreement that reflects each norm.
//
// input Params { normIds: [ID!]!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { normId: ID!, count: Int! }
UNWIND $normIds AS normId
CALL (normId) {
  // include states-of-norm(normId)
  RETURN count(state) AS count
}
RETURN normId, count
ORDER BY normId

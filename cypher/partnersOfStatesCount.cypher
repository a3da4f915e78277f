// With how many states each state shares agreements.
//
// input Params { stateIds: [ID!]!, filter: AgreementFilter, commitments: [Commitment!], states: StateFilter, minShared: Int!, counting: Counting!, asOf: PartialDate! }
// type Row { stateId: ID!, count: Int! }
UNWIND $stateIds AS stateId
CALL (stateId) {
  // include shared-counts(stateId)
  RETURN count(partner) AS count
}
RETURN stateId, count
ORDER BY stateId

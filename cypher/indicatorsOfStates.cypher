// The indicators, by name, each with the evidence of each state: by its relation to what shows it, then by name, then by
// kind. One row a state and indicator, also where there is none.
//
// input Params { stateIds: [ID!]!, counting: Counting!, asOf: PartialDate! }
// type Row { stateId: ID!, indicator: Indicator!, evidence: [Evidence!]! }
UNWIND $stateIds AS stateId
MATCH (state:State {id: stateId})
MATCH (indicator:Indicator)
CALL (state, indicator) {
  // include evidence(state, indicator)
  // include evidence-collected(state, indicator)
}
RETURN stateId, indicator {.*} AS indicator, evidence
ORDER BY stateId, indicator.sortKey, indicator.id

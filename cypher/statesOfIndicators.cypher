// A page of the states of which there is evidence of each indicator, the most first, then by name, with the evidence.
//
// input Params { indicatorIds: [ID!]!, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { indicatorId: ID!, state: State!, evidence: [Evidence!]!, key: OrderKey! }
UNWIND $indicatorIds AS indicatorId
CALL (indicatorId) {
  // include states-of-indicator(indicatorId)
  WHERE
    // include past(-pieces, state.sortKey, '', state.id)
  RETURN indicator, state, pieces
  ORDER BY pieces DESC, state.sortKey, state.id
  LIMIT $first
}
CALL (state, indicator) {
  // include evidence(state, indicator)
  // include evidence-collected(state, indicator)
}
RETURN
  indicatorId,
  state {.*} AS state,
  evidence,
  {number: -pieces, up: state.sortKey, down: '', id: state.id} AS key
ORDER BY indicatorId, key.number, key.up, key.id

// Of how many states there is evidence of each indicator.
//
// input Params { indicatorIds: [ID!]!, counting: Counting!, asOf: PartialDate! }
// type Row { indicatorId: ID!, count: Int! }
UNWIND $indicatorIds AS indicatorId
CALL (indicatorId) {
  // include states-of-indicator(indicatorId)
  RETURN count(state) AS count
}
RETURN indicatorId, count
ORDER BY indicatorId

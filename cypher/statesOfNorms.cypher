// A page of the states party to an agreement that reflects each norm, by name.
//
// input Params { normIds: [ID!]!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { normId: ID!, state: State!, key: OrderKey! }
UNWIND $normIds AS normId
CALL (normId) {
  // include states-of-norm(normId)
  WHERE
    // include past(0, state.sortKey, '', state.id)
  RETURN state
  ORDER BY state.sortKey, state.id
  LIMIT $first
}
RETURN normId, state {.*} AS state, {number: 0, up: state.sortKey, down: '', id: state.id} AS key
ORDER BY normId, key.up, key.id

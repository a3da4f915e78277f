// A page of the states that match, by name or by how many ties they have.
//
// input Params { filter: StateFilter, orderBy: EntityOrder!, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { state: State!, key: OrderKey! }
// include matching-states($filter)
WITH
  state,
  // when $orderBy = 'TIES_DESC'
  -size(
    // include tie-ids(state)
  ) AS number,
  // else
  0 AS number,
  // end
  state.sortKey AS up
WHERE
  // include past(number, up, '', state.id)
RETURN state {.*} AS state, {number: number, up: up, down: '', id: state.id} AS key
ORDER BY number, up, state.id
LIMIT $first

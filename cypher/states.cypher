// A page of the states that match, by name or by how many ties they have.
//
// input Params { filter: StateFilter, orderBy: EntityOrder!, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { state: State!, key: OrderKey! }
// include through-agreements($filter, through)
MATCH (state:State)
// include judge-state(state, $filter, through, matches)
WHERE matches
WITH
  state,
  CASE $orderBy WHEN 'TIES_DESC' THEN -size(
    // include tie-ids(state)
  ) ELSE 0 END AS number,
  state.sortKey AS up
WHERE
  // include past(number, up, '', state.id)
RETURN state {.*} AS state, {number: number, up: up, down: '', id: state.id} AS key
ORDER BY number, up, state.id
LIMIT $first

// The states, by id.
//
// input Params { filter: AgreementFilter!, after: Key! } input Key { id: ID! }
// type Row { id: ID! }
MATCH (state:State)
WHERE
  state.name CONTAINS $filter.txt
  AND state.id > $after.ID
RETURN state.id AS id
ORDER BY id

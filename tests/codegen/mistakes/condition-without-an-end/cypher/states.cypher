// The states, by id.
//
// input Params { filter: AgreementFilter }
// type Row { id: ID! }
MATCH (state:State)
// when $filter.ids
WHERE state.id IN $filter.ids
RETURN state.id AS id
ORDER BY id

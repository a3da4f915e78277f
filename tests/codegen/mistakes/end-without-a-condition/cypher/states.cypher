// The states, by id.
//
// input Params { filter: AgreementFilter }
// type Row { id: ID! }
MATCH (state:State)
WHERE state.id IN $filter.ids
// end
RETURN state.id AS id
ORDER BY id

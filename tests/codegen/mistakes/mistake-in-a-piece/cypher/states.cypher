// The states, by id.
//
// input Params { filter: AgreementFilter }
// type Row { id: ID! }
MATCH (state:State)
// when $filter.ids
WHERE (state:Sate)
// else when $filter.text
WHERE (state)-[:PARTY_TO*]->()
// else
WHERE (state:Stat)
// end
RETURN state.id AS id
ORDER BY id

// The states, by id.
//
// one row
//
// input Params
// type Row { id: ID! }
MERGE (state:State {id: 'KEN'})
ON CREATE SET state.name = 'Kenya'
RETURN 1 AS id

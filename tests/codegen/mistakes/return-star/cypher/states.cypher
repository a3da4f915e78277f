// The states, by id.
//
// input Params
// type Row { state: State! }
MATCH (state:State)
RETURN *
ORDER BY state.id

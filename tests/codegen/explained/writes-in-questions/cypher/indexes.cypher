// Makes.
//
// one row
//
// input Params
// type Row { id: ID! }
CREATE INDEX names FOR (state:State) ON (state.name)

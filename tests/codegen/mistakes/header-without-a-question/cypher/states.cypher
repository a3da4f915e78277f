// The states, by id.
//
// input Params
// type Row { id: ID! }

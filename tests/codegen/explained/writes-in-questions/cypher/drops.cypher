// Drops.
//
// one row
//
// input Params
// type Row { id: ID! }
DROP INDEX names

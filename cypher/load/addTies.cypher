// Adds claims between entities that are there.
//
// input Params { rows: [StoredTie!]! }
// include add-claims(Entity)

// Adds claims between entities that are staged.
//
// input Params { rows: [StoredTie!]! }
// include add-claims(Staged)

// Adds claims between entities that are staged.
//
// input Params { ends: [PackedEnd!]! }
// include add-claims(Staged)

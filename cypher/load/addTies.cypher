// Adds claims between entities that are there.
//
// input Params { ends: [PackedEnd!]! }
// include add-claims(Entity)

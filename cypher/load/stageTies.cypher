// Adds claims between entities that are staged.
//
// input Params { ids: [ID!]!, alike: [TiesAlike!]! }
// include add-claims(Staged)

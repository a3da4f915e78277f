// Adds claims between entities that are there.
//
// input Params { ids: [ID!]!, alike: [TiesAlike!]! }
// include add-claims(Entity)

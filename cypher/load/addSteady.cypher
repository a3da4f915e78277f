// Adds steady ties and bounded spells between entities that are there.
//
// input Params { ids: [ID!]!, alike: [SteadyAlike!]! }
// include add-steady(Entity)

// Adds steady ties and bounded spells between entities that are staged.
//
// input Params { ids: [ID!]!, alike: [SteadyAlike!]! }
// include add-steady(Staged)

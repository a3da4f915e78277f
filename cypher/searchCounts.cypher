// How many entities of each type have all of some words, or, where none has all, lack the fewest, by type.
//
// input SearchWord { word: String!, edits: Int!, joined: [String!]!, states: [ID!]! }
// input SearchedState { id: ID!, place: Int! }
// input SearchText { whole: String!, words: [SearchWord!]!, states: [SearchedState!]! }
// input Params { text: SearchText!, types: [EntityType!] }
// type Row { type: EntityType!, count: Int! }
// include best-hits()
RETURN entity.type AS type, count(entity) AS count
ORDER BY type

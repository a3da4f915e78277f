// How many entities of each type have all of some words, by type.
//
// input SearchWord { word: String!, edits: Int!, joined: [String!]! }
// input SearchText { whole: String!, words: [SearchWord!]! }
// input Params { text: SearchText!, types: [EntityType!] }
// type Row { type: EntityType!, count: Int! }
WITH
  // include words-query($text.words)
  AS query
CALL db.index.fulltext.queryNodes('entity_full_text', query) YIELD node AS entity
WHERE $types IS NULL OR entity.type IN $types
RETURN entity.type AS type, count(entity) AS count
ORDER BY type

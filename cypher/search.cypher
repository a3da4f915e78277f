// A page of the entities that have all of some words (in whatever order) in their names, codes, text or notes: first those whose
// id, name, alias or code is the folded text itself, by name; then those of which one begins with it, states before all else (of which
// a word may begin with it) and norms last, the shortest first; then the best match first, as the store judges it.
//
// input SearchWord { word: String!, edits: Int!, joined: [String!]! }
// input SearchText { whole: String!, words: [SearchWord!]! }
// input Params { text: SearchText!, types: [EntityType!], first: Int!, after: OrderKey }
// type Row { entity: Entity!, key: OrderKey! }
WITH
  // include words-query($text.words)
  AS query
CALL db.index.fulltext.queryNodes('entity_full_text', query) YIELD node AS entity, score
WHERE $types IS NULL OR entity.type IN $types
WITH
  entity,
  score,
  // include shortest-begun(entity)
  AS shortest
WITH
  entity,
  // include search-number(entity, score, shortest)
  AS number
WHERE
  // include past(number, entity.sortKey, '', entity.id)
RETURN entity {.*} AS entity, {number: number, up: entity.sortKey, down: '', id: entity.id} AS key
ORDER BY number, key.up, key.id
LIMIT $first

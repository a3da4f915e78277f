// A page of the entities that have all of some words (in whatever order) in their names, codes, text or notes; where none has
// all, of those that lack the fewest, with the words that each lacks: first those whose id, name, alias or code is the
// folded text itself, by name; then those of which one begins with it, states before all else (of which a word may begin
// with it, or a name that only $text knows) and norms last, the shortest first; then the best match first, as the store
// judges it.
//
// input SearchWord { word: String!, edits: Int!, joined: [String!]!, states: [ID!]! }
// input SearchedState { id: ID!, place: Int! }
// input SearchText { whole: String!, words: [SearchWord!]!, states: [SearchedState!]! }
// input Params { text: SearchText!, types: [EntityType!], first: Int!, after: OrderKey }
// type Row { entity: Entity!, missing: [String!]!, key: OrderKey! }
// include best-hits()
WITH
  entity,
  score,
  places,
  // include shortest-begun(entity)
  AS shortest
WITH
  entity,
  places,
  // include search-number(entity, score, shortest)
  AS number
WHERE
  // include past(number, entity.sortKey, '', entity.id)
RETURN
  entity {.*} AS entity,
  [place IN range(0, size($text.words) - 1) WHERE NOT place IN places | $text.words[place].word] AS missing,
  {number: number, up: entity.sortKey, down: '', id: entity.id} AS key
ORDER BY number, key.up, key.id
LIMIT $first

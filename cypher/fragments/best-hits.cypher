// A row for each entity of $types that has the most of the words of $text: `entity`, `score`, the `places` of these words,
// and how many they are, `most`. A state also has the words of the names by which $text finds it.
//
// fragment ()
UNWIND range(0, size($text.words) - 1) AS place
WITH place, $text.words[place] AS asked
CALL (asked) {
  WITH
    asked,
    // include word-query(asked)
    AS query
  CALL db.index.fulltext.queryNodes('entity_full_text', query) YIELD node AS entity, score
  RETURN entity, score
  UNION ALL
  MATCH (entity:State)
  WHERE entity.id IN asked.states
  RETURN entity, 1.0 AS score
}
WITH place, entity, max(score) AS score
WHERE $types IS NULL OR entity.type IN $types
WITH place, entity, score
ORDER BY place
WITH entity, sum(score) AS score, collect(place) AS places
WITH collect({entity: entity, score: score, places: places}) AS hits, max(size(places)) AS most
UNWIND [hit IN hits WHERE size(hit.places) = most] AS hit
WITH hit.entity AS entity, hit.score AS score, hit.places AS places, most

// How many entities of each type hold a folded text, by type.
//
// input Params { text: String!, types: [EntityType!] }
// type Row { type: EntityType!, count: Int! }
MATCH (entity:Entity)
WHERE
  ($types IS NULL OR entity.type IN $types)
  AND
  // include search-rank(entity)
  IS NOT NULL
RETURN entity.type AS type, count(entity) AS count
ORDER BY type

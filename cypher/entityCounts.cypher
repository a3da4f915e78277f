// How many entities of each type, by type; of states those that exist at $asOf, or all where that is absent.
//
// input Params { asOf: PartialDate }
// type Row { type: EntityType!, count: Int! }
MATCH (entity:Entity)
WHERE
  $asOf IS NULL
  OR
  // include exists-then(entity)
RETURN entity.type AS type, count(entity) AS count
ORDER BY type

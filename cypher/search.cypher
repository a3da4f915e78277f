// A page of the entities whose id, name, alias or description holds a folded text, best match first, then by name.
//
// input Params { text: String!, types: [EntityType!], first: Int!, after: OrderKey }
// type Row { entity: Entity!, key: OrderKey! }
MATCH (entity:Entity)
WHERE $types IS NULL OR entity.type IN $types
WITH
  entity,
  // include search-rank(entity)
  AS number
WHERE
  number IS NOT NULL
  AND
  // include past(number, entity.sortKey, '', entity.id)
RETURN entity {.*} AS entity, {number: number, up: entity.sortKey, down: '', id: entity.id} AS key
ORDER BY number, key.up, key.id
LIMIT $first

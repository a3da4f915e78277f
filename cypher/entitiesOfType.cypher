// All entities of a type, by name.
//
// input Params { type: EntityType! }
// type Row { entity: Entity! }
MATCH (entity:Entity)
WHERE entity.type = $type
RETURN entity {.*} AS entity
ORDER BY entity.sortKey, entity.id

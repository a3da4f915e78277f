// All entities, by id.
//
// input Params
// type Row { entity: Entity! }
MATCH (entity:Entity)
RETURN entity {.*} AS entity
ORDER BY entity.id

// The entities with these ids, by id; what is not there is left out.
//
// input Params { ids: [ID!]! }
// type Row { entity: Entity! }
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity {.*} AS entity
ORDER BY entity.id

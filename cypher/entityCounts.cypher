// How many entities of each type, by type.
//
// input Params
// type Row { type: EntityType!, count: Int! }
MATCH (entity:Entity)
RETURN entity.type AS type, count(entity) AS count
ORDER BY type

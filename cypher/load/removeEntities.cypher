// Takes away entities, with all that hangs by them.
//
// input Params { ids: [ID!]! }
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity

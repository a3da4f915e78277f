// The ids of entities of some types that begin so, whatever the case of their letters: what an unknown id may have meant.
//
// input Params { beginning: String!, types: [EntityType!]! }
// type Row { id: ID! }
MATCH (entity:Entity)
WHERE entity.type IN $types AND toLower(entity.id) STARTS WITH toLower($beginning)
RETURN entity.id AS id
ORDER BY id

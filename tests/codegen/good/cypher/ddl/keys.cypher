// Keys and indexes.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE;
// Two labels.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (entity:State|Agreement) ON EACH [entity.name];

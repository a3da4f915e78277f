// How many ties of each relation, whenever they hold, by relation.
//
// input Params
// type Row { relation: Relation!, count: Int! }
MATCH (from:Entity)-[claim:
  // include relations()
]->(to:Entity)
WITH DISTINCT type(claim) AS relation, from, to
RETURN relation, count(*) AS count
ORDER BY relation

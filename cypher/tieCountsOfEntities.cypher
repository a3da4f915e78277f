// How many ties each entity has, by relation.
//
// input Params { ids: [ID!]!, counting: Counting!, asOf: PartialDate! }
// type Row { id: ID!, relation: Relation!, count: Int! }
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[claim:
  // include relations()
]-(other:Entity)
WHERE
  // include tie-counts(claim)
WITH DISTINCT id, type(claim) AS relation, startNode(claim) AS from, other
RETURN id, relation, count(*) AS count
ORDER BY id, relation

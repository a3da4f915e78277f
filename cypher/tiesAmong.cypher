// The ties of some entities among themselves and with `others`, by relation, then by the names and the ids of their ends.
//
// input Params { ids: [ID!]!, others: [ID!]!, relations: [Relation!], counting: Counting!, asOf: PartialDate!, first: Int! }
// type Row { tie: TieKey! }
UNWIND $ids AS id
MATCH (one:Entity {id: id})-[claim:
  // include relations()
]-(other:Entity)
WHERE
  (other.id IN $ids OR other.id IN $others)
  AND
  // include is-asked(claim)
  AND
  // include tie-counts(claim)
WITH DISTINCT startNode(claim) AS from, type(claim) AS relation, endNode(claim) AS to
ORDER BY relation, from.sortKey, to.sortKey, from.id, to.id
LIMIT $first
RETURN {from: from.id, relation: relation, to: to.id} AS tie
ORDER BY relation, from.sortKey, to.sortKey, from.id, to.id

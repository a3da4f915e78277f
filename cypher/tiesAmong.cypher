// The ties of some entities among themselves, by relation, then by the names and the ids of their ends.
//
// input Params { ids: [ID!]!, relations: [Relation!], counting: Counting!, asOf: PartialDate!, first: Int! }
// type Row { tie: TieKey! }
UNWIND $ids AS id
MATCH (from:Entity {id: id})-[claim]->(to:Entity)
WHERE
  to.id IN $ids
  AND
  // include is-asked(claim)
  AND
  // include tie-counts(claim)
WITH DISTINCT from, type(claim) AS relation, to
ORDER BY relation, from.sortKey, to.sortKey, from.id, to.id
LIMIT $first
RETURN {from: from.id, relation: relation, to: to.id} AS tie
ORDER BY relation, from.sortKey, to.sortKey, from.id, to.id

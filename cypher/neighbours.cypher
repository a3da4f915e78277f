// The entities at the other end of each one's ties of a relation, by name.
//
// input Params { ids: [ID!]!, relation: Relation!, direction: Direction!, counting: Counting!, asOf: PartialDate! }
// type Row { id: ID!, neighbour: Entity! }
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[claim:$($relation)]-(neighbour:Entity)
WHERE
  ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(claim) = entity))
  AND
  // include tie-counts(claim)
WITH DISTINCT id, neighbour
RETURN id, neighbour {.*} AS neighbour
ORDER BY id, neighbour.sortKey, neighbour.id

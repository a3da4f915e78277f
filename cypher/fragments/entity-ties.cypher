// A row for each counted claim of the ties of an entity that $relations and $direction let through: `entity`, `claim`,
// `other`.
//
// fragment (id)
MATCH (entity:Entity {id: @id})-[claim:
  // include relations()
]-(other:Entity)
WHERE
  ($relations IS NULL OR type(claim) IN $relations)
  AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(claim) = entity))
  AND
  // include tie-counts(claim)

// A row for each of the shortest ways between two entities, as the list of entities along it: `way`. Claims are many to
// a tie and ties to a step, so that the paths that Neo4j finds are many to a way.
//
// fragment ()
MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
MATCH path = ALL SHORTEST (from) (
  (:Entity)-[claim:
    // include relations()
  ]-(next:Entity)
  WHERE
    // include is-asked(claim)
    AND ($avoiding IS NULL OR NOT next.id IN $avoiding)
    AND
    // include tie-counts(claim)
){0,6} (to)
WHERE length(path) <= $maxLength
WITH DISTINCT nodes(path) AS way

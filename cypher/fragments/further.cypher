// Adds to each row, under a name, the entities that ties of some others reach, and these too; but the others alone where
// they are far enough away, or more than are asked for.
//
// fragment (near, depth, name)
CALL (@near) {
  UNWIND CASE WHEN $depth < @depth OR size(@near) >= $first THEN [] ELSE @near END AS reaching
  MATCH (reaching)-[claim:
    // include relations()
  ]-(reached:Entity)
  WHERE
    // include is-asked(claim)
    AND
    // include tie-counts(claim)
  RETURN collect(DISTINCT reached) AS @name
}

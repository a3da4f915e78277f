// The ids of an entity's ties.
//
// fragment (entity)
COLLECT {
  MATCH (@entity)-[tying:
    // include relations()
  ]-(:Entity)
  WHERE
    // include tie-counts(tying)
  RETURN DISTINCT startNode(tying).id + '.' + type(tying) + '.' + endNode(tying).id
}

// The ids of the norms that an agreement reflects.
//
// fragment (agreement)
COLLECT {
  MATCH (@agreement)-[reflecting:REFLECTS]->(reflected:Norm)
  WHERE
    // include reflecting-counts(reflecting)
  RETURN DISTINCT reflected.id
}

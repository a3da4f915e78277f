// A row for each end of each tie whose two ends take part, where $projection asks for them: see tied-through-agreements.
// A tie that is met from one end only has another that does not take part, or is tied to itself.
//
// fragment (agreements, organizations, states)
CALL (@agreements, @organizations, @states) {
  UNWIND CASE $projection WHEN 'ENTITIES' THEN @agreements + @organizations + @states ELSE [] END AS entity
  RETURN entity
  UNION ALL
  MATCH (entity:Entity)
  WHERE $projection = 'ENTITIES' AND NOT entity.type IN ['AGREEMENT', 'ORGANIZATION', 'STATE']
  RETURN entity
}
MATCH (entity)-[claim:
  // include relations()
]-(:Entity)
WHERE
  // include tie-counts(claim)
WITH DISTINCT entity, startNode(claim).id AS from, type(claim) AS relation, endNode(claim).id AS to
WITH from, relation, to, collect(entity) AS ends
WHERE size(ends) = 2
UNWIND ends AS entity
RETURN entity, from + '.' + relation + '.' + to AS id, relation + '\t' + from + '\t' + to AS up, '' AS down

// What Neo4j 5 offers and the plugin lets pass, keys of maps and of rows among it.
//
// input Params { rows: [TieKey!]!, text: String!, relation: Relation!, filter: AgreementFilter, first: Int! }
// type Row { id: ID!, partyIds: [ID!]!, names: [String!]!, entity: Entity!, count: Int!, most: Int }
UNWIND $rows AS row
CALL db.index.fulltext.queryNodes('names', $text) YIELD node, score
WHERE node:State OR node:Agreement
OPTIONAL MATCH (node)-[:$($relation)]->(other:Entity {id: row.anything})
CALL (node, row) {
  MATCH (node)-[claim:PARTY_TO {value: row.whatever}]-(agreement:Agreement WHERE agreement.date > '2015')
  RETURN agreement, {untold: claim.value} AS map
  ORDER BY agreement.id
  LIMIT $first
}
WITH node, score, row, agreement, map, other
WHERE EXISTS { (node)-[:PARTY_TO]->(agreement) }
  AND COUNT { (node)--() } > 2
  AND map.untold IS NOT NULL
  AND all(id IN $filter.ids WHERE id <> row.from)
MATCH path = shortestPath((node)-[:PARTY_TO|REFERENCES*..4]-(agreement))
MATCH (node) (()-[:PARTY_TO]-()){1,3} (:Agreement)
WITH node, score, reduce(sum = 0, one IN nodes(path) | sum + size(one.name)) AS sum, collect(DISTINCT {told: agreement.id}) AS list
RETURN
  node.id AS id,
  COLLECT { MATCH (node)-[:PARTY_TO]->(x) RETURN x.id ORDER BY x.id } AS partyIds,
  [(node)-[:PARTY_TO]->(y:Agreement) | toLower(y.name)] AS names,
  node {.id, .name, list: [z IN list | z.told], score} AS entity,
  count(*) AS count,
  max(CASE WHEN startNode(null).sortKey IS NULL THEN sum ELSE coalesce(null, 0) END) AS most
ORDER BY id

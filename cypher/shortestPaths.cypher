// The first of the shortest paths between two entities, by the names, then the ids, of the entities along them, with the
// ties of each step: by relation, those along the path before those against it. None where they are not tied within
// `maxLength`; of an entity to itself one without steps.
//
// input Params { from: ID!, to: ID!, maxLength: Int!, relations: [Relation!], avoiding: [ID!], counting: Counting!, asOf: PartialDate!, first: Int! }
// type Row { entities: [Entity!]!, steps: [[TieKey!]!]! }
// include shortest-ways()
WITH way, reduce(names = [], entity IN way | names + [entity.sortKey, entity.id]) AS names
ORDER BY names
LIMIT $first
CALL (way) {
  UNWIND range(1, size(way) - 1) AS place
  WITH place, way[place - 1] AS one, way[place] AS other
  MATCH (one)-[claim:
    // include relations()
  ]-(other)
  WHERE
    // include is-asked(claim)
    AND
    // include tie-counts(claim)
  WITH DISTINCT place, one, type(claim) AS relation, startNode(claim) AS from, endNode(claim) AS to
  ORDER BY place, relation, from <> one
  WITH place, collect({from: from.id, relation: relation, to: to.id}) AS ties
  ORDER BY place
  RETURN collect(ties) AS steps
}
RETURN [entity IN way | entity {.*}] AS entities, steps
ORDER BY names

// How many ties each entity has.
//
// input Params { ids: [ID!]!, relations: [Relation!], direction: Direction!, counting: Counting!, asOf: PartialDate! }
// type Row { id: ID!, count: Int! }
UNWIND $ids AS id
CALL (id) {
  // include entity-ties(id)
  WITH DISTINCT type(claim) AS relation, startNode(claim) AS from, other
  RETURN count(*) AS count
}
RETURN id, count
ORDER BY id

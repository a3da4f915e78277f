// A page of the ties of each entity, by relation, outgoing before incoming, then by the other end's name, with the
// claims that count.
//
// input Params { ids: [ID!]!, relations: [Relation!], direction: Direction!, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { id: ID!, tie: TieKey!, other: Entity!, claims: [Claim!]!, key: OrderKey! }
UNWIND $ids AS id
CALL (id) {
  // include entity-ties(id)
  WITH
    type(claim) AS relation,
    startNode(claim) AS from,
    endNode(claim) AS to,
    other,
    claim,
    type(claim) + CASE WHEN startNode(claim) = entity THEN ' 0 ' ELSE ' 1 ' END + other.sortKey AS up
  WHERE
    // include past(0, up, '', other.id)
  WITH relation, from, to, other, up, claim
  ORDER BY coalesce(claim.order, 0)
  RETURN {from: from.id, relation: relation, to: to.id} AS tie, other, up, collect(claim {.*}) AS claims
  ORDER BY up, other.id
  LIMIT $first
}
RETURN id, tie, other {.*} AS other, claims, {number: 0, up: up, down: '', id: other.id} AS key
ORDER BY id, up, key.id

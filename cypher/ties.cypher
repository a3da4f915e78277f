// A page of the ties that match, by relation, then by the name and id of the entity that they leave, then of the one
// that they reach, with the claims that count.
//
// input Params { filter: TieFilter, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { tie: TieKey!, claims: [Claim!]!, key: OrderKey! }
// include filtered-ties()
// A tab sorts before all that stands in names and ids.
WITH from, relation, to, claims, relation + '\t' + from.sortKey + '\t' + from.id + '\t' + to.sortKey AS up
WHERE
  // include past(0, up, '', to.id)
WITH from, relation, to, claims, up
ORDER BY up, to.id
LIMIT $first
UNWIND claims AS claim
WITH from, relation, to, up, claim
ORDER BY coalesce(claim.order, 0)
WITH {from: from.id, relation: relation, to: to.id} AS tie, up, collect(claim {.*}) AS claims
RETURN tie, claims, {number: 0, up: up, down: '', id: tie.to} AS key
ORDER BY up, tie.to

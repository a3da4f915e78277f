// A page of the moments at which ties may have changed, and what each tie's claims that count say, whenever they hold:
// by moment, acts first, relation, the names of the ends, and the tie's id. At each of them a claim starts or ends; whether that
// changes how the tie holds, its spells tell.
//
// input Params { during: DateRange!, of: [ID!], relations: [Relation!], acts: [Relation!]!, counting: Counting!, first: Int!, after: OrderKey }
// type Row { moment: PartialDate!, tie: TieKey!, claims: [Claim!]!, key: OrderKey! }
// include possible-changes()
WITH
  from,
  relation,
  to,
  moment,
  moment + '\t' + CASE WHEN relation IN $acts THEN '0' ELSE '1' END + relation + '\t' + from.sortKey + '\t' + to.sortKey AS up,
  from.id + '.' + relation + '.' + to.id AS id
WHERE
  // include past(0, up, '', id)
WITH from, relation, to, moment, up, id
ORDER BY up, id
LIMIT $first
CALL (from, relation, to) {
  MATCH (from)-[claim:$(relation)]->(to)
  WHERE
    // include claim-is-meant(claim)
    AND
    // include value-is-meant(claim)
  WITH claim
  ORDER BY coalesce(claim.order, 0)
  RETURN collect(claim {.*}) AS claims
}
RETURN
  moment,
  {from: from.id, relation: relation, to: to.id} AS tie,
  claims,
  {number: 0, up: up, down: '', id: id} AS key
ORDER BY up, id

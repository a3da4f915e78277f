// A row for each `agreement` that matches and that the `actor` of an id is party to, so committed as is asked.
//
// fragment (partyId)
MATCH (actor:Entity {id: @partyId})-[joining:
  // include party-types()
]->(agreement:Agreement)
WHERE
  // include party-counts(joining)
// when $commitments
WITH actor, agreement, collect(joining) AS joinings
WHERE
  // include commits(joinings, $commitments)
// else
WITH DISTINCT actor, agreement
// end
// include keep-matching(agreement, $filter)

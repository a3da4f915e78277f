// A row for each `agreement` that matches and that the `party` of an id is party to, so committed as is asked.
//
// fragment (partyId)
MATCH (party:Entity {id: @partyId})-[joining:
  // include party-types()
]->(agreement:Agreement)
WHERE
  // include party-counts(joining)
// when $commitments
WITH party, agreement, collect(joining) AS joinings
WHERE
  // include commits(joinings, $commitments)
// else
WITH DISTINCT party, agreement
// end
// include keep-matching(agreement, $filter)

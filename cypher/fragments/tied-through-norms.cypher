// A row for each state and norm that its agreements reflect, where $projection asks for them: see tied-through-agreements.
//
// fragment ()
MATCH (agreement:Agreement)
WHERE $projection = 'STATES_BY_NORM'
// include keep-matching(agreement, $filter)
MATCH (agreement)-[reflecting:REFLECTS]->(norm:Norm)
WHERE
  // include tie-counts(reflecting)
WITH DISTINCT agreement, norm
MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
WHERE
  // include tie-counts(joining)
RETURN DISTINCT state AS entity, norm.id AS id, norm.sortKey AS up, '' AS down

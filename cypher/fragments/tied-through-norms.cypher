// A row for each state and norm that its agreements reflect, where $projection asks for them: see tied-through-agreements.
//
// fragment (agreements)
UNWIND CASE $projection WHEN 'STATES_BY_NORM' THEN @agreements ELSE [] END AS agreement
MATCH (agreement)-[reflecting:REFLECTS]->(norm:Norm)
WHERE
  // include reflecting-counts(reflecting)
WITH DISTINCT agreement, norm
MATCH (agreement)<-[joining:
  // include party-types()
]-(state:State)
WHERE
  // include party-counts(joining)
RETURN DISTINCT state AS entity, norm.id AS id, norm.sortKey AS up, '' AS down

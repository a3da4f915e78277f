// A row for each `state` party to an agreement that reflects the norm of an id.
//
// fragment (normId)
// include agreements-reflecting(@normId)
MATCH (agreement)<-[joining:
  // include party-types()
]-(state:State)
WHERE
  // include party-counts(joining)
WITH DISTINCT state

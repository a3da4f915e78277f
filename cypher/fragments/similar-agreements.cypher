// A row for each `similar` agreement that shares with the agreement of an id some of what $by compares them by, with
// how many are `shared` and how many the first has, `own`.
//
// fragment (agreementId)
MATCH (agreement:Agreement {id: @agreementId})-[tying:
  // include like-types()
]-(end:Entity)
WHERE
  // include likens(tying)
WITH agreement, collect(DISTINCT end) AS ends
UNWIND ends AS end
MATCH (end)-[alike:
  // include like-types()
]-(similar:Agreement)
WHERE
  similar <> agreement
  AND
  // include is-there(similar)
  AND
  // include likens(alike)
WITH similar, size(ends) AS own, count(DISTINCT end) AS shared

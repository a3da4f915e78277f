// The claims that count of an agreement's answer to a norm, absences too: REFLECTS before ASSESSED, each in order.
// Which answers count as reflecting does not matter here.
//
// fragment (agreement, norm)
COLLECT {
  MATCH (@agreement)-[answering:REFLECTS|ASSESSED]->(@norm)
  WHERE
    // include claim-counts(answering)
  WITH answering {.*} AS answer, type(answering) AS relation, coalesce(answering.order, 0) AS place
  ORDER BY relation DESC, place
  RETURN answer
}

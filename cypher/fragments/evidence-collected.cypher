// The end of a subquery: the evidence of its rows as one list, `evidence`, in order.
//
// fragment (state, indicator)
WITH DISTINCT @state, @indicator, type(taking) AS relation, by, evidencing.value AS kind
ORDER BY relation, by.sortKey, by.id, kind
RETURN collect({
  kind: kind,
  by: by {.*},
  tie: {from: @state.id, relation: relation, to: by.id},
  because: {from: by.id, relation: 'EVIDENCES', to: @indicator.id}
}) AS evidence

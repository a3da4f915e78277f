// The norms of a set that the agreements of each state reflect, in the set's order.
//
// input Params { stateIds: [ID!]!, setId: ID!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { stateId: ID!, norm: Norm! }
UNWIND $stateIds AS stateId
MATCH (:State {id: stateId})-[joining:
  // include party-types()
]->(agreement:Agreement)-[reflecting:REFLECTS]->(norm:Norm {setId: $setId})
WHERE
  // include party-counts(joining)
  AND
  // include reflecting-counts(reflecting)
WITH DISTINCT stateId, agreement, norm
WITH stateId, agreement, collect(norm) AS norms
// include keep-matching(agreement, $filter)
UNWIND norms AS norm
WITH DISTINCT stateId, norm
RETURN stateId, norm {.*} AS norm
ORDER BY stateId, norm.sortKey, norm.id

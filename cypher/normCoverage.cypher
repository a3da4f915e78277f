// For each norm of a set, in its order, which of some states are party to an agreement that reflects it, and which only
// to ones that a source that counts assessed without finding it; ids in order.
//
// input Params { stateIds: [ID!]!, setId: ID!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { norm: Norm!, reflectedForIds: [ID!]!, notFoundForIds: [ID!]! }
CALL () {
  MATCH (state:State)-[joining:
    // include party-types()
  ]->(agreement:Agreement)
  WHERE
    state.id IN $stateIds
    AND
    // include party-counts(joining)
  WITH agreement, collect(DISTINCT state.id) AS partyIds
  // include keep-matching(agreement, $filter)
  RETURN collect({agreement: agreement, partyIds: partyIds}) AS joined
}
MATCH (norm:Norm {setId: $setId})
CALL (norm, joined) {
  UNWIND joined AS one
  WITH norm, one.agreement AS agreement, one.partyIds AS partyIds
  MATCH (agreement)-[answering:REFLECTS|ASSESSED]->(norm)
  WHERE
    // include claim-counts(answering)
  UNWIND partyIds AS partyId
  WITH partyId, max(CASE WHEN type(answering) = 'REFLECTS' AND answering.value IN $counting.answers THEN 1 ELSE 0 END) AS reflects
  ORDER BY partyId
  RETURN
    collect(CASE reflects WHEN 1 THEN partyId END) AS reflectedForIds,
    collect(CASE reflects WHEN 0 THEN partyId END) AS notFoundForIds
}
RETURN norm {.*} AS norm, reflectedForIds, notFoundForIds
ORDER BY norm.sortKey, norm.id

// A page of the states with which each state shares agreements, the most shared or the most alike first, then by code.
// One division of the same two whole numbers is the same in every store, to the last bit.
//
// input Params { stateIds: [ID!]!, filter: AgreementFilter, commitments: [Commitment!], states: StateFilter, minShared: Int!, orderBy: SharedOrder!, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { stateId: ID!, partner: State!, sharedCount: Int!, key: OrderKey! }
UNWIND $stateIds AS stateId
CALL (stateId) {
  // include shared-counts(stateId)
  CALL (partner) {
    MATCH (partner)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      $orderBy = 'JACCARD'
      AND
      // include tie-counts(joining)
    WITH joined, collect(joining) AS joinings
    WHERE
      // include commits(joinings, $commitments)
    // include keep-matching(joined, $filter)
    RETURN count(*) AS theirCount
  }
  WITH
    partner,
    shared,
    CASE $orderBy WHEN 'JACCARD' THEN -toFloat(shared) / (own + theirCount - shared) ELSE -shared END AS number
  WHERE
    // include past(number, '', '', partner.id)
  RETURN partner, shared, number
  ORDER BY number, partner.id
  LIMIT $first
}
RETURN
  stateId,
  partner {.*} AS partner,
  shared AS sharedCount,
  {number: number, up: '', down: '', id: partner.id} AS key
ORDER BY stateId, key.number, key.id

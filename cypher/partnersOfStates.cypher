// A page of the states with which each state shares agreements, the most shared or the most alike first, then by code.
// One division of the same two whole numbers is the same in every store, to the last bit.
//
// input Params { stateIds: [ID!]!, filter: AgreementFilter, commitments: [Commitment!], states: StateFilter, minShared: Int!, orderBy: SharedOrder!, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { stateId: ID!, partner: State!, sharedCount: Int!, key: OrderKey! }
UNWIND $stateIds AS stateId
CALL (stateId) {
  // include shared-counts(stateId)
  // when $orderBy = 'JACCARD'
  CALL (partner) {
    MATCH (partner)-[joining:
      // include party-types()
    ]->(joined:Agreement)
    WHERE
      // include party-counts(joining)
    WITH joined, collect(joining) AS joinings
    // include commit(joinings, $commitments)
    // include keep-tied(joined, $filter)
    RETURN count(*) AS theirCount
  }
  // end
  WITH
    partner,
    shared,
    // when $orderBy = 'JACCARD'
    -toFloat(shared) / (own + theirCount - shared) AS number
    // else
    -shared AS number
    // end
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

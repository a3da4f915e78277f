// A page of the states with which each state shares agreements, the most shared first, then by code.
//
// input Params { stateIds: [ID!]!, filter: AgreementFilter, minShared: Int!, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { stateId: ID!, partner: State!, sharedCount: Int!, key: OrderKey! }
UNWIND $stateIds AS stateId
CALL (stateId) {
  // include shared-counts(stateId)
  WITH partner, shared
  WHERE
    // include past(-shared, '', '', partner.id)
  RETURN partner, shared
  ORDER BY shared DESC, partner.id
  LIMIT $first
}
RETURN
  stateId,
  partner {.*} AS partner,
  shared AS sharedCount,
  {number: -shared, up: '', down: '', id: partner.id} AS key
ORDER BY stateId, sharedCount DESC, key.id

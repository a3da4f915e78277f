// The states party to an agreement with a date that reflects each norm, with the first year of these, by what dates a
// state: that in which such an agreement was made, or that in which the state joined one. By that year, then by name.
//
// input Params { normIds: [ID!]!, by: TimelineBy!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { normId: ID!, state: State!, year: Int! }
UNWIND $normIds AS normId
CALL (normId) {
  // include agreements-reflecting(normId)
  MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
  WHERE
    agreement.date IS NOT NULL
    AND
    // include act-counts(joining)
  WITH state, min(CASE $by WHEN 'ADOPTION' THEN agreement.date ELSE joining.starts END) AS since
  RETURN state, toInteger(left(since, 4)) AS year
}
RETURN normId, state {.*} AS state, year
ORDER BY normId, year, state.sortKey, state.id

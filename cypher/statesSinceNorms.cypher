// The states party to an agreement with a date that reflects each norm, with the year of the first such agreement: by
// that year, then by name.
//
// input Params { normIds: [ID!]!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { normId: ID!, state: State!, year: Int! }
UNWIND $normIds AS normId
CALL (normId) {
  // include agreements-reflecting(normId)
  MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
  WHERE
    agreement.date IS NOT NULL
    AND
    // include tie-counts(joining)
  RETURN state, toInteger(left(min(agreement.date), 4)) AS year
}
RETURN normId, state {.*} AS state, year
ORDER BY normId, year, state.sortKey, state.id

// How many of the agreements tied as each of some sets asks have no value of each of some properties.
//
// input Params { tiedTo: [TiedTo!]!, by: [FacetBy!]!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { tiedToId: ID!, by: FacetBy!, count: Int! }
UNWIND $tiedTo AS one
WITH one.id AS tiedToId, one.all AS allIds, one.any AS anyIds, one.none AS noneIds
CALL (allIds, anyIds, noneIds) {
  // include tied-agreements(allIds, anyIds, noneIds)
  WITH agreement
  CALL (agreement) {
    CALL (agreement) {
      // include property-values(agreement, $by)
    }
    RETURN collect(DISTINCT by) AS stated
  }
  UNWIND [asked IN $by WHERE NOT asked IN stated] AS unstated
  RETURN unstated, count(*) AS count
}
RETURN tiedToId, unstated AS by, count
ORDER BY tiedToId, by

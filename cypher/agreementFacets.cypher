// How many of the agreements tied as each of some sets asks have each value of some properties: the most frequent
// values of each property, and how many there are.
//
// input Params { tiedTo: [TiedTo!]!, by: [FacetBy!]!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate!, first: Int! }
// type Row { tiedToId: ID!, by: FacetBy!, value: String!, count: Int!, valueCount: Int! }
UNWIND $tiedTo AS one
WITH one.id AS tiedToId, one.all AS allIds, one.any AS anyIds, one.none AS noneIds
CALL (allIds, anyIds, noneIds) {
  // include tied-agreements(allIds, anyIds, noneIds)
  WITH agreement
  CALL (agreement) {
    // include property-values(agreement, $by)
  }
  WITH by, value, up, count(*) AS count
  ORDER BY count DESC, up, value
  WITH by, collect({value: value, up: up, count: count}) AS values
  UNWIND values[..$first] AS counted
  RETURN by, counted, size(values) AS valueCount
}
RETURN tiedToId, by, counted.value AS value, counted.count AS count, valueCount
ORDER BY tiedToId, by, count DESC, counted.up, value

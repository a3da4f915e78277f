// How many agreements have each two of some values of two properties; two that none has are left out.
//
// input Params { rows: FacetBy!, columns: FacetBy!, rowValues: [String!]!, columnValues: [String!]!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { row: String!, column: String!, count: Int! }
MATCH (agreement:Agreement)
// include keep-matching(agreement, $filter)
WITH agreement
CALL (agreement) {
  // include property-values(agreement, [$rows])
}
WITH agreement, value
WHERE value IN $rowValues
WITH agreement, collect(value) AS agreementRows
CALL (agreement) {
  // include property-values(agreement, [$columns])
}
WITH agreementRows, value AS column
WHERE column IN $columnValues
UNWIND agreementRows AS row
RETURN row, column, count(*) AS count
ORDER BY row, column

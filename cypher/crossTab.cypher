// How many agreements have each two of some values of two properties; two that none has are left out. An agreement
// without a value of a property has NOT_STATED.
//
// input Params { rows: FacetBy!, columns: FacetBy!, rowValues: [String!]!, columnValues: [String!]!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { row: String!, column: String!, count: Int! }
// include found-agreements($filter)
WITH agreement
CALL (agreement) {
  CALL (agreement) {
    // include property-values(agreement, [$rows])
  }
  RETURN collect(value) AS ofRows
}
CALL (agreement) {
  CALL (agreement) {
    // include property-values(agreement, [$columns])
  }
  RETURN collect(value) AS ofColumns
}
UNWIND CASE ofRows WHEN [] THEN ['NOT_STATED'] ELSE ofRows END AS row
UNWIND CASE ofColumns WHEN [] THEN ['NOT_STATED'] ELSE ofColumns END AS column
WITH row, column
WHERE row IN $rowValues AND column IN $columnValues
RETURN row, column, count(*) AS count
ORDER BY row, column

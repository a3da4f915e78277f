// The agreements with a date that reflect at least one of some norms, each with its year, the oldest first.
//
// input Params { normIds: [ID!]!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { year: Int!, agreement: Agreement! }
UNWIND $normIds AS normId
CALL (normId) {
  // include agreements-reflecting(normId)
  RETURN agreement
}
WITH DISTINCT agreement
WHERE agreement.date IS NOT NULL
RETURN toInteger(left(agreement.date, 4)) AS year, agreement {.*} AS agreement
ORDER BY year, agreement.date, agreement.id

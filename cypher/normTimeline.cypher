// The agreements with a date that reflect a norm, each with its year, the oldest first.
//
// input Params { normId: ID!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { year: Int!, agreement: Agreement! }
// include agreements-reflecting($normId)
WITH agreement
WHERE agreement.date IS NOT NULL
RETURN toInteger(left(agreement.date, 4)) AS year, agreement {.*} AS agreement
ORDER BY year, agreement.date, agreement.id

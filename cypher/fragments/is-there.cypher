// Whether an agreement is there at $asOf: from its first event on.
//
// fragment (agreement)
(@agreement.date IS NULL OR @agreement.date <= $asOf + '~')

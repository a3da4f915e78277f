// Whether a claim makes a tie at $asOf: it counts, and so does its value.
//
// fragment (claim)
(
  // include claim-counts(@claim)
  AND
  // include value-is-meant(@claim)
)

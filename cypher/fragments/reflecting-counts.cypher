// Whether a claim of REFLECTS makes a tie at $asOf: as tie-counts, for where nothing else can be.
//
// fragment (claim)
(
  // include claim-counts(@claim)
  AND @claim.value IN $counting.answers
)

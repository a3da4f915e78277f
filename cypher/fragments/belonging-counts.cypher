// Whether a claim of MEMBER_OF makes a tie at $asOf: as tie-counts, for where nothing else can be.
//
// fragment (claim)
(
  // include claim-counts(@claim)
  AND
  // include membership-is-meant(@claim, null)
)

// Whether a claim of PARTY_TO makes a tie at $asOf: as tie-counts, for where nothing else can be.
//
// fragment (claim)
(
  // include claim-counts(@claim)
  AND
  // include act-is-usual(@claim)
)

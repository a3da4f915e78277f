// Whether a claim counts by how we know it, whenever it holds.
//
// fragment (claim)
// when usual
true
// else
(
  ($counting.bases IS NULL OR @claim.basis IN $counting.bases)
  AND ($counting.access IS NULL OR @claim.access IN $counting.access)
  AND ($counting.sources IS NULL OR @claim.source IN $counting.sources)
)
// end

// Whether a claim holds at $asOf and counts by how we know it. A date's last instant is the date and '~', which sorts
// after whatever makes it more precise, so partial dates compare as text.
//
// fragment (claim)
(
  @claim.starts <= $asOf + '~'
  AND (@claim.ends IS NULL OR $asOf + '~' < @claim.ends)
  AND ($counting.bases IS NULL OR @claim.basis IN $counting.bases)
  AND ($counting.access IS NULL OR @claim.access IN $counting.access)
  AND ($counting.sources IS NULL OR @claim.source IN $counting.sources)
)

// Whether a claim holds at $asOf and counts by how we know it. A date's last instant is the date and '~', which sorts
// after whatever makes it more precise, so partial dates compare as text.
//
// fragment (claim)
(
  @claim.starts <= $asOf + '~'
  AND (@claim.ends IS NULL OR $asOf + '~' < @claim.ends)
  AND
  // include claim-is-meant(@claim)
)

// Whether a claim ties an agreement to what $by compares agreements by.
//
// fragment (claim)
(
  type(@claim) = CASE $by WHEN 'NORMS' THEN 'REFLECTS' WHEN 'PARTIES' THEN 'PARTY_TO' ELSE 'CLASSIFIED_AS' END
  AND
  // include tie-counts(@claim)
)

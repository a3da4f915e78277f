// Whether what leads from an agreement to an end, of like-types, ties it to what $by compares agreements by.
//
// fragment (tying)
// when $by = 'PARTIES'
// include party-counts(@tying)
// else
(
  type(@tying) = CASE $by WHEN 'NORMS' THEN 'REFLECTS' ELSE 'CLASSIFIED_AS' END
  AND
  // include tie-counts(@tying)
)
// end

// Whether a claim is of a tie, and of one of $relations.
//
// fragment (claim)
(type(@claim) <> 'ASSESSED' AND ($relations IS NULL OR type(@claim) IN $relations))

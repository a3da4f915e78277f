// Whether a claim of a tie is of one of $relations.
//
// fragment (claim)
($relations IS NULL OR type(@claim) IN $relations)

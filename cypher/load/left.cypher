// Whether a load left something behind, or is still about to build or to sweep it.
//
// input Params
MATCH (node:Staged|Retired)
RETURN count(node) > 0 AS isSome

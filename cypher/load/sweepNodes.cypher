// Takes away some of what is retired, or was staged and never published.
//
// input Params { count: Int! }
MATCH (node:Staged|Retired)
WITH node
LIMIT $count
DETACH DELETE node

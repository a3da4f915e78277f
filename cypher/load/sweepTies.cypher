// Takes away some of the ties of what is retired, or was staged and never published.
//
// input Params { count: Int! }
MATCH (:Staged|Retired)-[tie]->()
WITH tie
LIMIT $count
DELETE tie

// All claims of each tie, in order; a tie that is not there gives no row. `tieId` is `FROM.RELATION.TO`.
//
// input Params { ties: [TieKey!]! }
// type Row { tieId: ID!, claims: [Claim!]! }
UNWIND $ties AS tie
WITH DISTINCT tie
MATCH (:Entity {id: tie.from})-[claim:$(tie.relation)]->(:Entity {id: tie.to})
WITH tie.from + '.' + tie.relation + '.' + tie.to AS tieId, claim
ORDER BY coalesce(claim.order, 0)
RETURN tieId, collect(claim {.*}) AS claims
ORDER BY tieId

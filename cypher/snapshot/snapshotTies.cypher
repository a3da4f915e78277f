// All claims of ties, by tie and in order.
//
// input Params
// type Row { tieClaim: TieClaim! }
MATCH (from:Entity)-[claim:
  // include relations()
]->(to:Entity)
RETURN {from: from.id, relation: type(claim), to: to.id, claim: claim {.*}} AS tieClaim
ORDER BY from.id, type(claim), to.id, coalesce(claim.order, 0)

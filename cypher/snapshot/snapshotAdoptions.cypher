// All adoptions, by agreement and in order.
//
// input Params
// type Row { adoption: Adoption! }
MATCH (agreement:Agreement)-[claim:HAS_ADOPTION]->(adoption:Adoption)
RETURN adoption {.*, claim: claim {.*}} AS adoption
ORDER BY agreement.id, adoption.order

// Leaves nothing of the hold behind.
//
// input Params
MATCH (load:Load)
DELETE load

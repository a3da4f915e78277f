// Forgets what was said to be loaded.
//
// input Params
MATCH (dataset:Dataset)
DETACH DELETE dataset

// The day from which on the steady ties and bounded spells tell the same as the claims; null where there are none.
//
// input Params
OPTIONAL MATCH (dataset:Dataset)
RETURN dataset.steadySince AS since

// What is loaded; no row in a store that nothing was loaded into.
//
// one row
//
// input Params
// type Row { loaded: Loaded! }
MATCH (dataset:Dataset)
RETURN dataset {.version, .loadedAt, .defaultNormSetId} AS loaded

// Says what is loaded, and when.
//
// input Params { loaded: Loaded! }
CREATE (dataset:Dataset)
SET dataset = $loaded

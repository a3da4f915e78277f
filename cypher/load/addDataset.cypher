// Says what is loaded, and when, and from which day on its steady ties tell the same as its claims.
//
// input Params { loaded: Loaded!, steadySince: PartialDate! }
CREATE (dataset:Dataset)
SET dataset = $loaded, dataset.steadySince = $steadySince

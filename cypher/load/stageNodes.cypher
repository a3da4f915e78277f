// Stages entities or sources: nodes that no question sees, as `Staged` stands before each label that they will have.
//
// input Params { labels: [String!]!, rows: [StoredNode!]! }
UNWIND $rows AS row
CREATE (node:Staged:$([label IN $labels | 'Staged' + label]))
SET node = row

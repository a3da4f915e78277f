// Adds steady ties and bounded spells between nodes of a label that are there.
//
// fragment (label)
// include ends-alike(@label)
CREATE (from)-[:$(those.relation) {starts: those.starts[at], ends: those.ends[at]}]->(to)

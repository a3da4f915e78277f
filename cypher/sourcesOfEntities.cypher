// The sources of what is claimed of each entity: of its ties, assessments, events, counts, attributes and scores, by title.
//
// input Params { ids: [ID!]! }
// type Row { id: ID!, source: Source! }
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[claim]-(_)
WITH DISTINCT id, claim.source AS sourceId
MATCH (source:Source {id: sourceId})
RETURN id, source {.*} AS source
ORDER BY id, source.title, source.id

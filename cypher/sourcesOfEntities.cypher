// The sources of what is claimed of each entity, by title: of its ties of some relations, or (absent) of all its ties, assessments, events, counts, attributes and scores.
//
// input Params { ids: [ID!]!, relations: [Relation!] }
// type Row { id: ID!, source: Source! }
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[claim]-(_)
WHERE $relations IS NULL OR type(claim) IN $relations
WITH DISTINCT id, claim.source AS sourceId
MATCH (source:Source {id: sourceId})
RETURN id, source {.*} AS source
ORDER BY id, source.title, source.id

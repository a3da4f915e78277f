// The entities within `depth` ties of some entities, these too: the nearest first, then by name.
//
// input Params { of: [ID!]!, depth: Int!, relations: [Relation!], counting: Counting!, asOf: PartialDate!, first: Int! }
// type Row { entity: Entity!, distance: Int! }
UNWIND $of AS id
MATCH (entity:Entity {id: id})
WITH collect(DISTINCT entity) AS middle
// include further(middle, 1, near)
// include further(near, 2, far)
// include further(far, 3, farthest)
UNWIND [{at: 0, entities: middle}, {at: 1, entities: near}, {at: 2, entities: far}, {at: 3, entities: farthest}] AS ring
UNWIND ring.entities AS entity
WITH entity, min(ring.at) AS distance
RETURN entity {.*} AS entity, distance
ORDER BY distance, entity.sortKey, entity.id
LIMIT $first

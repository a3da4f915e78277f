// With how many entities outside of some each of some entities is tied; those with none are left out.
//
// input Params { ids: [ID!]!, within: [ID!]!, relations: [Relation!], counting: Counting!, asOf: PartialDate! }
// type Row { id: ID!, count: Int! }
UNWIND $ids AS wantedId
WITH DISTINCT wantedId
MATCH (:Entity {id: wantedId})-[claim:
  // include relations()
]-(other:Entity)
WHERE
  NOT other.id IN $within
  AND
  // include is-asked(claim)
  AND
  // include tie-counts(claim)
RETURN wantedId AS id, count(DISTINCT other) AS count
ORDER BY id

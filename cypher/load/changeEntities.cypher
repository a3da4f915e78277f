// Changes entities that are there to what they are to be, of one type, whatever type they were of.
//
// input Params { label: String!, labels: [String!]!, rows: [Entity!]! }
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
REMOVE entity:$($labels)
SET entity:$($label), entity = row

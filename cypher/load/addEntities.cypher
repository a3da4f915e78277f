// Adds entities of one type; `label` is that of the type, beside `Entity`.
//
// input Params { label: String!, rows: [Entity!]! }
UNWIND $rows AS row
CREATE (entity:Entity:$($label))
SET entity = row

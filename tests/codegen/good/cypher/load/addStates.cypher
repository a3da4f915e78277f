// Adds states; a label `State` and a ${brace}.
//
// input Params { rows: [StateRow!]! } input StateRow { label: String!, state: State! }
UNWIND $rows AS row
CREATE (entity:Entity:$(row.label))
SET entity = row.state, entity.name = '\\ and ${x} and `'

// Stages open questions, each tied to what it is about.
//
// input Params { label: String!, rows: [OpenQuestion!]! }
UNWIND $rows AS row
CREATE (question:Staged:$('Staged' + $label))
SET question = row
// include add-abouts(Staged)

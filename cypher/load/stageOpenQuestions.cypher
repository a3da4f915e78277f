// Stages open questions, each tied to what it is about.
//
// input Params { rows: [OpenQuestion!]! }
UNWIND $rows AS row
CREATE (question:Staged)
SET question = row, question.labels = ['OpenQuestion']
// include add-abouts(Staged)

// Stages open questions, each tied to what it is about.
//
// input Params { rows: [OpenQuestion!]! }
UNWIND $rows AS row
CREATE (question:Staged:StagedOpenQuestion)
SET question = row
// include add-abouts(Staged)

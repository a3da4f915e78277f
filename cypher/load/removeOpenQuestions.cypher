// Takes away open questions.
//
// input Params { ids: [ID!]! }
UNWIND $ids AS id
MATCH (question:OpenQuestion {id: id})
DETACH DELETE question

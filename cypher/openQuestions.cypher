// The open questions with these ids (absent: all) about these entities (absent: whatever they are about), by id.
//
// input Params { ids: [ID!], aboutIds: [ID!] }
// type Row { openQuestion: OpenQuestion! }
MATCH (question:OpenQuestion)
WHERE
  ($ids IS NULL OR question.id IN $ids)
  AND ($aboutIds IS NULL OR any(aboutId IN $aboutIds WHERE aboutId IN question.aboutIds))
RETURN question {.*} AS openQuestion
ORDER BY question.id

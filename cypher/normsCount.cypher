// How many norms a set has (absent: how many there are, those in no set too) whose words hold a text.
//
// one row
//
// input Params { setId: ID, text: String }
// type Row { count: Int! }
MATCH (norm:Norm)
WHERE
  ($setId IS NULL OR norm.setId = $setId)
  AND
  // include text-matches(norm, $text)
RETURN count(norm) AS count

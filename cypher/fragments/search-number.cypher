// The place of a hit: 0 where an id, name, alias or code is the whole folded text itself, else the less the better it answers.
//
// fragment (entity, score)
CASE
  WHEN $text.whole IN @entity.searchKeys THEN 0
  ELSE 1 + toInteger(1000000000 / (1 + @score))
END

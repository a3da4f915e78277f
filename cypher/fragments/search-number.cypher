// The place of a hit: 0 where an id, name, alias or code is the whole folded text itself; where one begins with it (of a
// state: or a word of one, or a name that only $text knows), how long the shortest such is, of states before all else and of norms last; else the less the
// better it answers.
//
// fragment (entity, score, shortest)
CASE
  WHEN $text.whole IN @entity.searchKeys THEN 0
  WHEN @shortest < 1000 THEN CASE @entity.type WHEN 'STATE' THEN 0 WHEN 'NORM' THEN 2000 ELSE 1000 END + @shortest
  ELSE 3000 + toInteger(1000000000 / (1 + @score))
END

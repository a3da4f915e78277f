// How well an entity answers to a folded text: 0 an exact id, name or alias; 1 one that begins with it; 2 one with a
// word that does; 3 one that holds it; 4 only the description holds it; null: nothing does.
//
// fragment (entity)
CASE
  WHEN $text IN @entity.searchKeys THEN 0
  WHEN any(searchKey IN @entity.searchKeys WHERE searchKey STARTS WITH $text) THEN 1
  WHEN any(searchKey IN @entity.searchKeys WHERE searchKey CONTAINS ' ' + $text) THEN 2
  WHEN any(searchKey IN @entity.searchKeys WHERE searchKey CONTAINS $text) THEN 3
  WHEN @entity.searchText CONTAINS $text THEN 4
END

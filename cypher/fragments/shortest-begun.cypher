// How long the shortest id, name, alias or code is that begins with the whole folded text; 1000 where none does.
//
// fragment (entity)
reduce(shortest = 1000, searchKey IN @entity.searchKeys |
  CASE WHEN searchKey STARTS WITH $text.whole AND size(searchKey) < shortest THEN size(searchKey) ELSE shortest END)

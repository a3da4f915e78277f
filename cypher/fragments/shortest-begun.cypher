// How long the shortest id, name, alias or code is that begins with the whole folded text, or, of a state, in which a later
// word does: that counts as 500 longer; or the place that $text gives a state. 1000 where there is none.
//
// fragment (entity)
reduce(least = reduce(shortest = 1000, searchKey IN @entity.searchKeys |
  CASE
    WHEN searchKey STARTS WITH $text.whole AND size(searchKey) < shortest THEN size(searchKey)
    WHEN
      @entity.type = 'STATE' AND searchKey CONTAINS ' ' + $text.whole AND 500 + size(searchKey) < shortest
      THEN 500 + size(searchKey)
    ELSE shortest
  END), named IN $text.states |
  CASE WHEN named.id = @entity.id AND named.place < least THEN named.place ELSE least END)

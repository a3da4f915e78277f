// The claims that count of a party of an agreement, in order.
//
// fragment (party, agreement)
COLLECT {
  MATCH (@party)-[acting:PARTY_TO]->(@agreement)
  WHERE
    // include act-counts(acting)
  WITH acting
  ORDER BY coalesce(acting.order, 0)
  RETURN acting {.*}
}

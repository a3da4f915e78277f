// The ids of an agreement's parties.
//
// fragment (agreement)
COLLECT {
  MATCH (@agreement)<-[joining:PARTY_TO]-(joiner:Entity)
  WHERE
    // include party-counts(joining)
  RETURN DISTINCT joiner.id
}

// The ids of an agreement's parties.
//
// fragment (agreement)
COLLECT {
  MATCH (@agreement)<-[joining:
    // include party-types()
  ]-(joiner:Entity)
  WHERE
    // include party-counts(joining)
  RETURN DISTINCT joiner.id
}

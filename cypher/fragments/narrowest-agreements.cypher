// A row for each `agreement` that an AgreementFilter names; else for each that some ends have ties to: all that one of its
// SetFilters wants, the ones with the fewest ties of those that are each enough; where these name nobody, for each.
//
// fragment (filter)
CALL () {
  UNWIND [sets IN [@filter.parties, @filter.initiators, @filter.organizations, @filter.typologies, @filter.stakeholderGroups, @filter.norms, @filter.references] WHERE sets IS NOT NULL AND @filter.ids IS NULL] AS sets
  UNWIND sets AS wanted
  UNWIND [id IN coalesce(wanted.all, []) | [id]] + CASE WHEN wanted.any IS NULL THEN [] ELSE [wanted.any] END AS enough
  CALL (enough) {
    OPTIONAL MATCH (end:Entity)
    WHERE end.id IN enough
    RETURN collect(end) AS ends, sum(COUNT { (end)--() }) AS ties
  }
  WITH ends, ties
  ORDER BY ties
  LIMIT 1
  RETURN collect(ends) AS narrowest
}
CALL (narrowest) {
  UNWIND narrowest AS ends
  UNWIND ends AS end
  MATCH (end)-[:PARTY_TO|INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(agreement:Agreement)
  RETURN DISTINCT agreement
  UNION ALL
  MATCH (agreement:Agreement)
  WHERE agreement.id IN @filter.ids
  RETURN agreement
  UNION ALL
  UNWIND CASE WHEN @filter.ids IS NULL AND narrowest = [] THEN [true] ELSE [] END AS everywhere
  MATCH (agreement:Agreement)
  RETURN agreement
}
WITH agreement

// Says of each row, as a column named by the last argument, whether its state matches a StateFilter. `through` without
// `partyTo` and `reflects` asks for one such agreement; `throughIds` is what through-ids gives of the same filter.
//
// fragment (state, filter, throughIds, verdict)
WITH *,
  CASE WHEN @filter.memberOf IS NULL THEN [] ELSE COLLECT {
    MATCH (@state)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      // include tie-counts(belonging)
    RETURN DISTINCT organization.id
  } END AS memberOfIds,
  CASE WHEN coalesce(@filter.partyTo, @filter.reflects, @filter.through) IS NULL THEN [] ELSE COLLECT {
    MATCH (@state)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      // include tie-counts(joining)
    WITH DISTINCT joined
    WHERE CASE WHEN @throughIds IS NULL THEN
      // include is-there(joined)
    ELSE joined.id IN @throughIds END
    RETURN joined.id
  } END AS partyToIds
WITH *,
  CASE WHEN @filter.reflects IS NULL THEN [] ELSE COLLECT {
    MATCH (joined:Agreement)-[reflecting:REFLECTS]->(reflected:Norm)
    WHERE
      joined.id IN partyToIds
      AND
      // include tie-counts(reflecting)
    RETURN DISTINCT reflected.id
  } END AS reflectedIds
WITH *,
  (
    (@filter.ids IS NULL OR @state.id IN @filter.ids)
    AND
    // include text-matches(@state, @filter.text)
    AND (@filter.regions IS NULL OR @state.region IN @filter.regions OR @state.subregion IN @filter.regions)
    AND (@filter.standings IS NULL OR @state.standing IN @filter.standings)
    AND
    // include in-sets(memberOfIds, coalesce(@filter.memberOf, []))
    AND
    // include in-sets(partyToIds, coalesce(@filter.partyTo, []))
    AND
    // include in-sets(reflectedIds, coalesce(@filter.reflects, []))
    AND CASE
      WHEN @filter.through IS NULL THEN true
      WHEN coalesce(@filter.partyTo, @filter.reflects) IS NOT NULL THEN true
      ELSE size(partyToIds) > 0
    END
  ) AS @verdict

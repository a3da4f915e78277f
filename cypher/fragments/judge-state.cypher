// Says of each row, as a column named by the last argument, whether its state matches a StateFilter: what the state is
// itself, then what it belongs to, then its agreements, and nothing more of one that has failed. `through` without
// `partyTo` and `reflects` asks for one such agreement; `through` is what through-agreements gives of the same filter.
//
// fragment (state, filter, through, verdict)
WITH *,
  (
    (@filter.ids IS NULL OR @state.id IN @filter.ids)
    AND
    // include text-matches(@state, @filter.text)
    AND (@filter.regions IS NULL OR @state.region IN @filter.regions OR @state.subregion IN @filter.regions)
    AND (@filter.standings IS NULL OR @state.standing IN @filter.standings)
  ) AS isOfItself
WITH *,
  CASE WHEN @filter.memberOf IS NULL OR NOT isOfItself THEN [] ELSE COLLECT {
    MATCH (@state)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      // include tie-counts(belonging)
    RETURN DISTINCT organization.id
  } END AS memberOfIds
WITH *,
  (
    isOfItself
    AND
    // include in-sets(memberOfIds, coalesce(@filter.memberOf, []))
  ) AS isMember
WITH *,
  CASE WHEN coalesce(@filter.partyTo, @filter.reflects, @filter.through) IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    MATCH (@state)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      // include tie-counts(joining)
    WITH DISTINCT joined
    WHERE CASE WHEN @through IS NULL THEN
      // include is-there(joined)
    ELSE joined IN @through END
    RETURN joined
  } END AS joinedAgreements
WITH *,
  CASE WHEN @filter.reflects IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    UNWIND joinedAgreements AS joined
    MATCH (joined)-[reflecting:REFLECTS]->(reflected:Norm)
    WHERE
      // include tie-counts(reflecting)
    RETURN DISTINCT reflected.id
  } END AS reflectedIds
WITH *,
  (
    isMember
    AND
    // include ties-in-sets([joined IN joinedAgreements | joined.id], @filter.partyTo)
    AND
    // include in-sets(reflectedIds, coalesce(@filter.reflects, []))
    AND CASE
      WHEN @filter.through IS NULL THEN true
      WHEN coalesce(@filter.partyTo, @filter.reflects) IS NOT NULL THEN true
      ELSE size(joinedAgreements) > 0
    END
  ) AS @verdict

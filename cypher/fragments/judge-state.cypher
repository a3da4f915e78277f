// Says of each row, as a column named by the last argument, whether its state exists at $asOf and matches a StateFilter: what
// the state is itself, then what it belongs to, then its agreements, and nothing more of one that has failed. `through` without
// `partyTo` and `reflects` asks for one such agreement; `through` is what through-agreements gives of the same filter.
//
// fragment (state, filter, through, verdict)
WITH *,
  (
    // include exists-then(@state)
    AND (@filter.ids IS NULL OR @state.id IN @filter.ids)
    AND
    // include text-matches(@state, @filter.text)
    AND (@filter.regions IS NULL OR @state.region IN @filter.regions OR @state.subregion IN @filter.regions)
    AND (@filter.standings IS NULL OR @state.standing IN @filter.standings)
  ) AS isOfItself
// when @filter.memberOf
WITH *,
  CASE WHEN NOT isOfItself THEN [] ELSE COLLECT {
    MATCH (@state)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      // include claim-counts(belonging)
    WITH organization, collect(belonging) AS belongingClaims
    RETURN {id: organization.id, claims: belongingClaims}
  } END AS memberships
WITH *,
  (
    isOfItself
    AND
    // include in-member-sets(memberships, @filter.memberOf)
  ) AS isMember
// else
WITH *, isOfItself AS isMember
// end
// when @filter.partyTo, @filter.reflects, @filter.through
WITH *,
  CASE WHEN NOT isMember THEN [] ELSE COLLECT {
    MATCH (@state)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      // include claim-counts(joining)
    WITH joined, collect(joining) AS joinedClaims
    RETURN {id: joined.id, node: joined, claims: joinedClaims}
  } END AS everJoined
WITH *,
  [joining IN everJoined WHERE
    // when @filter.through
    joining.node IN @through
    // else
    // include is-there(joining.node)
    // end
  ] AS joinedThrough
WITH *,
  [joining IN joinedThrough WHERE
    // include is-party-as-usual(joining.claims)
  | joining.node] AS joinedAgreements
WITH *,
  CASE WHEN @filter.reflects IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    UNWIND joinedAgreements AS joined
    MATCH (joined)-[reflecting:REFLECTS]->(reflected:Norm)
    WHERE
      // include reflecting-counts(reflecting)
    RETURN DISTINCT reflected.id
  } END AS reflectedIds
WITH *,
  (
    isMember
    AND
    // include in-party-sets(joinedThrough, [], @filter.partyTo)
    AND
    // include in-sets(reflectedIds, coalesce(@filter.reflects, []))
    // when @filter.through
    AND (coalesce(@filter.partyTo, @filter.reflects) IS NOT NULL OR size(joinedAgreements) > 0)
    // end
  ) AS @verdict
// else
WITH *, isMember AS @verdict
// end

// Keeps the rows whose agreement is there at $asOf and matches an AgreementFilter. In steps of its own: Neo4j plans what
// stands in the WHERE of a MATCH anew for each order in which it may walk the pattern, and a subquery within another
// expression again and again.
//
// fragment (agreement, filter)
WITH *,
  // include filter-parties(@agreement, @filter)
  AS filterParties,
  // include filter-ties(@agreement, @filter)
  AS filterTies
WITH *,
  [party IN filterParties WHERE
    // include is-party(party.claims, null, null)
  | party.type] AS filterTypes
WITH *,
  (
    // include is-there(@agreement)
    AND (@filter.ids IS NULL OR @agreement.id IN @filter.ids)
    AND (@filter.excludeIds IS NULL OR NOT @agreement.id IN @filter.excludeIds)
    AND
    // include text-matches(@agreement, @filter.text)
    AND (@filter.forms IS NULL OR @agreement.form IN @filter.forms)
    AND (@filter.legalForces IS NULL OR @agreement.legalForce IN @filter.legalForces)
    AND (@filter.scopes IS NULL OR @agreement.scope IN @filter.scopes)
    AND (@filter.settings IS NULL OR @agreement.setting IN @filter.settings)
    AND all(attribute IN coalesce(@filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN @agreement.date
      WHEN 'LEGAL_FORCE' THEN @agreement.legalForce
      WHEN 'SETTING' THEN @agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN @agreement.inForceSince
      WHEN 'URL' THEN @agreement.url
      WHEN 'PARTY' THEN head(filterTypes)
      WHEN 'ORGANIZATION' THEN head(
        [type IN filterTypes WHERE type = 'ORGANIZATION']
        + [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.type]
      )
      WHEN 'TYPOLOGY' THEN head([tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.relation])
      WHEN 'STAKEHOLDER_GROUP' THEN head([tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.relation])
      WHEN 'NORM' THEN head([tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.relation])
      ELSE head([tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.relation])
    END IS NULL)
    AND (@filter.date.from IS NULL OR @agreement.date >= @filter.date.from)
    AND (@filter.date.to IS NULL OR @agreement.date <= @filter.date.to + '~')
    AND (
      @filter.inForce IS NULL
      OR @filter.inForce = (
        @agreement.inForceSince <= $asOf + '~'
        AND (@agreement.inForceUntil IS NULL OR $asOf + '~' < @agreement.inForceUntil)
      )
    )
    AND (@filter.maxParties IS NULL OR size(filterTypes) <= @filter.maxParties)
    AND (@filter.minParties IS NULL OR size(filterTypes) >= @filter.minParties)
    AND (@filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= @filter.maxStates)
    AND (@filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= @filter.minStates)
    AND
    // include in-party-sets(filterParties, [], @filter.parties)
    AND
    // include ties-in-sets([tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id], @filter.initiators)
    AND
    // include in-party-sets([party IN filterParties WHERE party.type = 'ORGANIZATION'], [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id], @filter.organizations)
    AND
    // include ties-in-sets([tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id], @filter.typologies)
    AND
    // include ties-in-sets([tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id], @filter.stakeholderGroups)
    AND
    // include ties-in-sets([tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id], @filter.norms)
    AND
    // include ties-in-sets([tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id], @filter.references)
    AND CASE
      WHEN coalesce(@filter.normBearing, @filter.normSet) IS NULL THEN true
      ELSE coalesce(@filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce(@filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN @filter.referenceKinds IS NULL THEN true
      WHEN @filter.references IS NOT NULL THEN true
      ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
    END
  ) AS matches
WHERE matches

// Whether an agreement's parties and ties, `filterParties`, their types, `filterTypes`, and `filterTies`, are as an
// AgreementFilter asks, where it asks after them.
//
// fragment (agreement, filter)
(
  true
  // when @filter.parties, @filter.organizations, @filter.maxParties, @filter.minParties, @filter.maxStates, @filter.minStates, @filter.unstated
  AND (@filter.maxParties IS NULL OR size(filterTypes) <= @filter.maxParties)
  AND (@filter.minParties IS NULL OR size(filterTypes) >= @filter.minParties)
  AND (@filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= @filter.maxStates)
  AND (@filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= @filter.minStates)
  AND
  // include in-party-sets(filterParties, [], @filter.parties)
  // end
  // when @filter.initiators, @filter.organizations, @filter.typologies, @filter.stakeholderGroups, @filter.norms, @filter.normBearing, @filter.normSet, @filter.references, @filter.referenceKinds, @filter.unstated
  AND
  all(asked IN [
    {relation: 'INITIATED', sets: @filter.initiators},
    {relation: 'CLASSIFIED_AS', sets: @filter.typologies},
    {relation: 'INVOLVES', sets: @filter.stakeholderGroups},
    {relation: 'REFLECTS', sets: @filter.norms},
    {relation: 'REFERENCES', sets: @filter.references}
  ] WHERE
    // include ties-in-sets([tie IN filterTies WHERE tie.relation = asked.relation | tie.id], asked.sets)
  )
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
  // end
  // when @filter.organizations, @filter.unstated
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
  AND
  // include in-party-sets([party IN filterParties WHERE party.type = 'ORGANIZATION'], [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id], @filter.organizations)
  // end
)

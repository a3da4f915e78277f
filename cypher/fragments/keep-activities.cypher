// Keeps the rows whose activity matches an ActivityFilter.
//
// fragment (activity, filter)
WITH *,
  CASE WHEN @filter.by IS NULL THEN [] ELSE COLLECT {
    MATCH (@activity)<-[carrying:CARRIED_OUT]-(actor:Entity)
    WHERE
      // include claim-counts(carrying)
    RETURN DISTINCT actor.id
  } END AS actorIds,
  CASE WHEN @filter.beneficiaries IS NULL THEN [] ELSE COLLECT {
    MATCH (@activity)-[benefiting:BENEFITS]->(beneficiary:Entity)
    WHERE
      // include claim-counts(benefiting)
    RETURN DISTINCT beneficiary.id
  } END AS beneficiaryIds
WITH *,
  (
    (@filter.kinds IS NULL OR @activity.kind IN @filter.kinds)
    AND (@filter.forums IS NULL OR @activity.forumId IN @filter.forums)
    AND (@filter.date.from IS NULL OR @activity.date >= @filter.date.from)
    AND (@filter.date.to IS NULL OR @activity.date <= @filter.date.to + '~')
    AND
    // include in-sets(actorIds, coalesce(@filter.by, []))
    AND
    // include in-sets(beneficiaryIds, coalesce(@filter.beneficiaries, []))
    AND
    // include in-sets(@activity.topicIds, coalesce(@filter.topics, []))
  ) AS matches
WHERE matches

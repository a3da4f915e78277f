// Written by tools/cypher-codegen from cypher/: change the questions, not this.

import type { Loads, Questions } from './questions.js'

export const questions: { readonly [Q in keyof Questions]: string } = {
  activities: `MATCH (activity:Activity)
WITH *,
  CASE WHEN $params.filter.by IS NULL THEN [] ELSE COLLECT {
    MATCH (activity)<-[carrying:CARRIED_OUT]-(actor:Entity)
    WHERE
      (
        (
          carrying.starts <= $params.asOf + '~'
          AND (carrying.ends IS NULL OR $params.asOf + '~' < carrying.ends)
          AND
          (
            ($params.counting.bases IS NULL OR carrying.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR carrying.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR carrying.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(carrying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(carrying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(carrying.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(carrying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN carrying.value IN $params.counting.answers
          ELSE true
        END
      )
    RETURN DISTINCT actor.id
  } END AS actorIds,
  CASE WHEN $params.filter.beneficiaries IS NULL THEN [] ELSE COLLECT {
    MATCH (activity)-[benefiting:BENEFITS]->(beneficiary:Entity)
    WHERE
      (
        (
          benefiting.starts <= $params.asOf + '~'
          AND (benefiting.ends IS NULL OR $params.asOf + '~' < benefiting.ends)
          AND
          (
            ($params.counting.bases IS NULL OR benefiting.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR benefiting.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR benefiting.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(benefiting)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(benefiting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(benefiting.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(benefiting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN benefiting.value IN $params.counting.answers
          ELSE true
        END
      )
    RETURN DISTINCT beneficiary.id
  } END AS beneficiaryIds
WITH *,
  (
    ($params.filter.kinds IS NULL OR activity.kind IN $params.filter.kinds)
    AND ($params.filter.forums IS NULL OR activity.forumId IN $params.filter.forums)
    AND ($params.filter.date.from IS NULL OR activity.date >= $params.filter.date.from)
    AND ($params.filter.date.to IS NULL OR activity.date <= $params.filter.date.to + '~')
    AND
    all(wanted IN coalesce($params.filter.by, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN actorIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN actorIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN actorIds)
      )
    )
    AND
    all(wanted IN coalesce($params.filter.beneficiaries, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN beneficiaryIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN beneficiaryIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN beneficiaryIds)
      )
    )
    AND
    all(wanted IN coalesce($params.filter.topics, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN activity.topicIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN activity.topicIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN activity.topicIds)
      )
    )
  ) AS matches
WHERE matches
WITH activity, coalesce(activity.date, '') AS down
WHERE
  (
    $params.after IS NULL
    OR 0 > $params.after.number
    OR (0 = $params.after.number AND (
      '' > $params.after.up
      OR ('' = $params.after.up AND (
        down < $params.after.down
        OR (down = $params.after.down AND activity.id > $params.after.id)
      ))
    ))
  )
RETURN activity {.*} AS activity, {number: 0, up: '', down: down, id: activity.id} AS key
ORDER BY down DESC, activity.id
LIMIT $params.first`,
  activitiesCount: `MATCH (activity:Activity)
WITH *,
  CASE WHEN $params.filter.by IS NULL THEN [] ELSE COLLECT {
    MATCH (activity)<-[carrying:CARRIED_OUT]-(actor:Entity)
    WHERE
      (
        (
          carrying.starts <= $params.asOf + '~'
          AND (carrying.ends IS NULL OR $params.asOf + '~' < carrying.ends)
          AND
          (
            ($params.counting.bases IS NULL OR carrying.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR carrying.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR carrying.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(carrying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(carrying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(carrying.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(carrying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN carrying.value IN $params.counting.answers
          ELSE true
        END
      )
    RETURN DISTINCT actor.id
  } END AS actorIds,
  CASE WHEN $params.filter.beneficiaries IS NULL THEN [] ELSE COLLECT {
    MATCH (activity)-[benefiting:BENEFITS]->(beneficiary:Entity)
    WHERE
      (
        (
          benefiting.starts <= $params.asOf + '~'
          AND (benefiting.ends IS NULL OR $params.asOf + '~' < benefiting.ends)
          AND
          (
            ($params.counting.bases IS NULL OR benefiting.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR benefiting.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR benefiting.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(benefiting)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(benefiting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(benefiting.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(benefiting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN benefiting.value IN $params.counting.answers
          ELSE true
        END
      )
    RETURN DISTINCT beneficiary.id
  } END AS beneficiaryIds
WITH *,
  (
    ($params.filter.kinds IS NULL OR activity.kind IN $params.filter.kinds)
    AND ($params.filter.forums IS NULL OR activity.forumId IN $params.filter.forums)
    AND ($params.filter.date.from IS NULL OR activity.date >= $params.filter.date.from)
    AND ($params.filter.date.to IS NULL OR activity.date <= $params.filter.date.to + '~')
    AND
    all(wanted IN coalesce($params.filter.by, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN actorIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN actorIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN actorIds)
      )
    )
    AND
    all(wanted IN coalesce($params.filter.beneficiaries, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN beneficiaryIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN beneficiaryIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN beneficiaryIds)
      )
    )
    AND
    all(wanted IN coalesce($params.filter.topics, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN activity.topicIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN activity.topicIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN activity.topicIds)
      )
    )
  ) AS matches
WHERE matches
RETURN count(activity) AS count`,
  activitiesOfActors: `UNWIND $params.actorIds AS actorId
CALL (actorId) {
  MATCH (:Entity {id: actorId})-[carrying:CARRIED_OUT]->(activity:Activity)
  WHERE
    ($params.kinds IS NULL OR activity.kind IN $params.kinds)
    AND
    (
      (
        carrying.starts <= $params.asOf + '~'
        AND (carrying.ends IS NULL OR $params.asOf + '~' < carrying.ends)
        AND
        (
          ($params.counting.bases IS NULL OR carrying.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR carrying.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR carrying.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(carrying)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(carrying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(carrying.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(carrying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN carrying.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT activity
  WHERE
    (
      $params.after IS NULL
      OR 0 > $params.after.number
      OR (0 = $params.after.number AND (
        '' > $params.after.up
        OR ('' = $params.after.up AND (
          coalesce(activity.date, '') < $params.after.down
          OR (coalesce(activity.date, '') = $params.after.down AND activity.id > $params.after.id)
        ))
      ))
    )
  RETURN activity
  ORDER BY coalesce(activity.date, '') DESC, activity.id
  LIMIT $params.first
}
WITH actorId, activity, coalesce(activity.date, '') AS down
RETURN actorId, activity {.*} AS activity, {number: 0, up: '', down: down, id: activity.id} AS key
ORDER BY actorId, down DESC, key.id`,
  activitiesOfActorsCount: `UNWIND $params.actorIds AS actorId
CALL (actorId) {
  MATCH (:Entity {id: actorId})-[carrying:CARRIED_OUT]->(activity:Activity)
  WHERE
    ($params.kinds IS NULL OR activity.kind IN $params.kinds)
    AND
    (
      (
        carrying.starts <= $params.asOf + '~'
        AND (carrying.ends IS NULL OR $params.asOf + '~' < carrying.ends)
        AND
        (
          ($params.counting.bases IS NULL OR carrying.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR carrying.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR carrying.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(carrying)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(carrying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(carrying.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(carrying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN carrying.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT activity
  RETURN count(activity) AS count
}
RETURN actorId, count
ORDER BY actorId`,
  additionalNorms: `UNWIND $params.agreementIds AS agreementId
MATCH (agreement:Agreement {id: agreementId})
CALL (agreement) {
  MATCH (agreement)-[carrying:SETS_OUT|REFLECTS]->(norm:Norm)
  WHERE
    (
      (
        carrying.starts <= $params.asOf + '~'
        AND (carrying.ends IS NULL OR $params.asOf + '~' < carrying.ends)
        AND
        (
          ($params.counting.bases IS NULL OR carrying.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR carrying.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR carrying.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(carrying)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(carrying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(carrying.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(carrying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN carrying.value IN $params.counting.answers
        ELSE true
      END
    )
  RETURN norm
  UNION
  MATCH (agreement)-[carrying:SETS_OUT]->(set:NormSet)
  WHERE
    (
      (
        carrying.starts <= $params.asOf + '~'
        AND (carrying.ends IS NULL OR $params.asOf + '~' < carrying.ends)
        AND
        (
          ($params.counting.bases IS NULL OR carrying.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR carrying.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR carrying.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(carrying)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(carrying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(carrying.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(carrying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN carrying.value IN $params.counting.answers
        ELSE true
      END
    )
  MATCH (norm:Norm {setId: set.id})
  RETURN norm
}
WITH agreementId, norm, COUNT {
  MATCH (agreement)-[answering:REFLECTS|ASSESSED]->(:Norm {setId: norm.setId})
  WHERE
    (
      answering.starts <= $params.asOf + '~'
      AND (answering.ends IS NULL OR $params.asOf + '~' < answering.ends)
      AND
      (
        ($params.counting.bases IS NULL OR answering.basis IN $params.counting.bases)
        AND ($params.counting.access IS NULL OR answering.access IN $params.counting.access)
        AND ($params.counting.sources IS NULL OR answering.source IN $params.counting.sources)
      )
    )
} AS assessments
WHERE assessments = 0
RETURN agreementId, norm {.*} AS norm
ORDER BY agreementId, norm.sortKey, norm.id`,
  agreementFacets: `UNWIND $params.tiedTo AS one
WITH one.id AS tiedToId, one.all AS allIds, one.any AS anyIds, one.none AS noneIds
CALL (allIds, anyIds, noneIds) {
  CALL (allIds) {
    MATCH (agreement:Agreement)
    WHERE size(allIds) = 0
    RETURN agreement
    UNION
    MATCH (:Entity {id: head(allIds)})-[:PARTY_TO|REFLECTS]-(agreement:Agreement)
    RETURN agreement
  }
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  WITH agreement, allIds, anyIds, noneIds
  CALL (agreement) {
    MATCH (agreement)-[tying:PARTY_TO|REFLECTS]-(tied:Entity)
    WHERE
      (
        (
          tying.starts <= $params.asOf + '~'
          AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
          AND
          (
            ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(tying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
          ELSE true
        END
      )
    RETURN collect(DISTINCT tied.id) AS tiedIds
  }
  WITH *,
    (
      all(allId IN allIds WHERE allId IN tiedIds)
      AND CASE WHEN anyIds IS NULL THEN true ELSE any(anyId IN anyIds WHERE anyId IN tiedIds) END
      AND none(noneId IN noneIds WHERE noneId IN tiedIds)
    ) AS isTied
  WHERE isTied
  WITH agreement
  CALL (agreement) {
    UNWIND [
      {by: 'YEAR', value: left(agreement.date, 4)},
      {by: 'FORM', value: agreement.form},
      {by: 'LEGAL_FORCE', value: agreement.legalForce},
      {by: 'SCOPE', value: agreement.scope},
      {by: 'SETTING', value: agreement.setting}
    ] AS own
    WITH own
    WHERE own.by IN $params.by AND own.value IS NOT NULL
    RETURN own.by AS by, own.value AS value, own.value AS up
    UNION
    MATCH (agreement)-[tying:PARTY_TO|INITIATED|ISSUED|MAINTAINS|AUSPICES|REFLECTS|INVOLVES|CLASSIFIED_AS]-(valued:Entity)
    WITH tying, valued,
      CASE type(tying)
        WHEN 'CLASSIFIED_AS' THEN 'TYPOLOGY'
        WHEN 'INVOLVES' THEN 'STAKEHOLDER_GROUP'
        WHEN 'REFLECTS' THEN 'NORM'
        WHEN 'INITIATED' THEN 'INITIATOR'
        WHEN 'PARTY_TO' THEN 'PARTY'
      END AS byTie
    WITH tying, valued, [by IN [byTie, valued.type] WHERE by IN $params.by] AS answered
    WHERE
      size(answered) > 0
      AND
      (
        (
          tying.starts <= $params.asOf + '~'
          AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
          AND
          (
            ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(tying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
          ELSE true
        END
      )
    UNWIND answered AS by
    RETURN by, valued.id AS value, valued.sortKey AS up
    UNION
    MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
    WHERE
      'PARTY_REGION' IN $params.by
      AND state.region IS NOT NULL
      AND
      (
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(joining)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(joining.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(joining.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN joining.value IN $params.counting.answers
          ELSE true
        END
      )
    RETURN 'PARTY_REGION' AS by, state.region AS value, state.region AS up
    UNION
    MATCH (agreement)<-[joining:PARTY_TO]-(:State)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      'PARTY_ORGANIZATION' IN $params.by
      AND
      (
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(joining)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(joining.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(joining.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN joining.value IN $params.counting.answers
          ELSE true
        END
      )
      AND
      (
        (
          belonging.starts <= $params.asOf + '~'
          AND (belonging.ends IS NULL OR $params.asOf + '~' < belonging.ends)
          AND
          (
            ($params.counting.bases IS NULL OR belonging.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR belonging.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR belonging.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(belonging)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(belonging.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(belonging.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(belonging.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN belonging.value IN $params.counting.answers
          ELSE true
        END
      )
    RETURN 'PARTY_ORGANIZATION' AS by, organization.id AS value, organization.sortKey AS up
  }
  WITH by, value, up, count(*) AS count
  ORDER BY count DESC, up, value
  WITH by, collect({value: value, up: up, count: count}) AS values
  UNWIND values[..$params.first] AS counted
  RETURN by, counted, size(values) AS valueCount
}
RETURN tiedToId, by, counted.value AS value, counted.count AS count, valueCount
ORDER BY tiedToId, by, count DESC, counted.up, value`,
  agreements: `MATCH (agreement:Agreement)
WITH *,
  CASE
    WHEN coalesce(
      $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
      $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
      $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
        WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
        WHEN 'REFLECTS' THEN
          coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
          AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
        ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $params.asOf + '~'
            AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
            AND
            (
              ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
    }
  END
  AS filterTies
WITH *,
  [party IN filterParties WHERE
    any(acts IN [[act IN party.claims WHERE
      CASE
        WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
      END
    ]] WHERE
      size(acts) > 0
      AND
      CASE WHEN null IS NULL THEN true ELSE
        coalesce(
          head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
          CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
        )
        IN null
      END
    )
  | party.type] AS filterTypes
WITH *,
  (
    (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
    AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
    AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
    AND
    (
      $params.filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
      OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
    )
    AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
    AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
    AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
    AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
    AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      WHEN 'URL' THEN agreement.url
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
    AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
    AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
    AND (
      $params.filter.inForce IS NULL
      OR $params.filter.inForce = (
        agreement.inForceSince <= $params.asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
    AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
    AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
    AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
    AND
    all(wanted IN coalesce($params.filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $params.filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($params.filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $params.filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $params.filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $params.filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $params.filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
      ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $params.filter.referenceKinds IS NULL THEN true
      WHEN $params.filter.references IS NOT NULL THEN true
      ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
    END
  ) AS matches
WHERE matches
WITH
  agreement,
  CASE $params.orderBy
    WHEN 'PARTIES_DESC' THEN -size(
      COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(joiner:Entity)
        WHERE
          (
            (
              joining.starts <= $params.asOf + '~'
              AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
              AND
              (
                ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(joining)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(joining.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(joining.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN joining.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT joiner.id
      }
    )
    WHEN 'NORMS_DESC' THEN -size(
      COLLECT {
        MATCH (agreement)-[reflecting:REFLECTS]->(reflected:Norm)
        WHERE
          (
            (
              reflecting.starts <= $params.asOf + '~'
              AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
              AND
              (
                ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(reflecting)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT reflected.id
      }
    )
    ELSE 0
  END AS number,
  CASE $params.orderBy
    WHEN 'DATE_DESC' THEN ''
    WHEN 'DATE' THEN coalesce(agreement.date, '~')
    ELSE agreement.sortKey
  END AS up,
  CASE $params.orderBy WHEN 'DATE_DESC' THEN coalesce(agreement.date, '') ELSE '' END AS down
WHERE
  (
    $params.after IS NULL
    OR number > $params.after.number
    OR (number = $params.after.number AND (
      up > $params.after.up
      OR (up = $params.after.up AND (
        down < $params.after.down
        OR (down = $params.after.down AND agreement.id > $params.after.id)
      ))
    ))
  )
RETURN agreement {.*} AS agreement, {number: number, up: up, down: down, id: agreement.id} AS key
ORDER BY number, up, down DESC, agreement.id
LIMIT $params.first`,
  agreementsCount: `MATCH (agreement:Agreement)
WITH *,
  CASE
    WHEN coalesce(
      $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
      $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
      $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
        WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
        WHEN 'REFLECTS' THEN
          coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
          AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
        ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $params.asOf + '~'
            AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
            AND
            (
              ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
    }
  END
  AS filterTies
WITH *,
  [party IN filterParties WHERE
    any(acts IN [[act IN party.claims WHERE
      CASE
        WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
      END
    ]] WHERE
      size(acts) > 0
      AND
      CASE WHEN null IS NULL THEN true ELSE
        coalesce(
          head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
          CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
        )
        IN null
      END
    )
  | party.type] AS filterTypes
WITH *,
  (
    (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
    AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
    AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
    AND
    (
      $params.filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
      OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
    )
    AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
    AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
    AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
    AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
    AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      WHEN 'URL' THEN agreement.url
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
    AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
    AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
    AND (
      $params.filter.inForce IS NULL
      OR $params.filter.inForce = (
        agreement.inForceSince <= $params.asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
    AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
    AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
    AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
    AND
    all(wanted IN coalesce($params.filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $params.filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($params.filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $params.filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $params.filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $params.filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $params.filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
      ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $params.filter.referenceKinds IS NULL THEN true
      WHEN $params.filter.references IS NOT NULL THEN true
      ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
    END
  ) AS matches
WHERE matches
RETURN count(agreement) AS count`,
  agreementsOfNorms: `UNWIND $params.normIds AS normId
CALL (normId) {
  MATCH (norm:Norm {id: normId})
  CALL (norm) {
    MATCH (norm)<-[:REFLECTS|ASSESSED]-(agreement:Agreement)
    RETURN agreement
    UNION
    MATCH (agreement:Agreement)
    WHERE 'NOT_ASSESSED' IN $params.answers
    RETURN agreement
  }
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  WITH
    agreement,
    COLLECT {
      MATCH (agreement)-[answering:REFLECTS|ASSESSED]->(norm)
      WHERE
        (
          answering.starts <= $params.asOf + '~'
          AND (answering.ends IS NULL OR $params.asOf + '~' < answering.ends)
          AND
          (
            ($params.counting.bases IS NULL OR answering.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR answering.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR answering.source IN $params.counting.sources)
          )
        )
      WITH answering {.*} AS answer, type(answering) AS relation, coalesce(answering.order, 0) AS place
      ORDER BY relation DESC, place
      RETURN answer
    }
    AS claims
  WHERE
    coalesce(
      head([
        answer IN ['EXPLICIT', 'INDIRECT', 'QUOTED', 'NOT_FOUND', 'UNANSWERED']
        WHERE any(claim IN claims WHERE claim.value = answer)
      ]),
      'NOT_ASSESSED'
    )
    IN $params.answers
  WITH agreement, claims
  WHERE
    (
      $params.after IS NULL
      OR 0 > $params.after.number
      OR (0 = $params.after.number AND (
        '' > $params.after.up
        OR ('' = $params.after.up AND (
          coalesce(agreement.date, '') < $params.after.down
          OR (coalesce(agreement.date, '') = $params.after.down AND agreement.id > $params.after.id)
        ))
      ))
    )
  RETURN agreement, claims
  ORDER BY coalesce(agreement.date, '') DESC, agreement.id
  LIMIT $params.first
}
WITH normId, agreement, claims, coalesce(agreement.date, '') AS down
RETURN normId, agreement {.*} AS agreement, claims, {number: 0, up: '', down: down, id: agreement.id} AS key
ORDER BY normId, down DESC, key.id`,
  agreementsOfNormsCount: `UNWIND $params.normIds AS normId
CALL (normId) {
  MATCH (norm:Norm {id: normId})
  CALL (norm) {
    MATCH (norm)<-[:REFLECTS|ASSESSED]-(agreement:Agreement)
    RETURN agreement
    UNION
    MATCH (agreement:Agreement)
    WHERE 'NOT_ASSESSED' IN $params.answers
    RETURN agreement
  }
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  WITH
    agreement,
    COLLECT {
      MATCH (agreement)-[answering:REFLECTS|ASSESSED]->(norm)
      WHERE
        (
          answering.starts <= $params.asOf + '~'
          AND (answering.ends IS NULL OR $params.asOf + '~' < answering.ends)
          AND
          (
            ($params.counting.bases IS NULL OR answering.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR answering.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR answering.source IN $params.counting.sources)
          )
        )
      WITH answering {.*} AS answer, type(answering) AS relation, coalesce(answering.order, 0) AS place
      ORDER BY relation DESC, place
      RETURN answer
    }
    AS claims
  WHERE
    coalesce(
      head([
        answer IN ['EXPLICIT', 'INDIRECT', 'QUOTED', 'NOT_FOUND', 'UNANSWERED']
        WHERE any(claim IN claims WHERE claim.value = answer)
      ]),
      'NOT_ASSESSED'
    )
    IN $params.answers
  RETURN count(agreement) AS count
}
RETURN normId, count
ORDER BY normId`,
  agreementsOfParties: `UNWIND $params.partyIds AS partyId
CALL (partyId) {
  MATCH (:Entity {id: partyId})-[claim:PARTY_TO]->(agreement:Agreement)
  WHERE
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
    AND
    (
      $params.after IS NULL
      OR 0 > $params.after.number
      OR (0 = $params.after.number AND (
        '' > $params.after.up
        OR ('' = $params.after.up AND (
          coalesce(agreement.date, '') < $params.after.down
          OR (coalesce(agreement.date, '') = $params.after.down AND agreement.id > $params.after.id)
        ))
      ))
    )
  WITH agreement, claim
  ORDER BY coalesce(claim.order, 0)
  WITH agreement, collect(claim {.*}) AS claims
  WHERE
    CASE WHEN $params.commitments IS NULL THEN true ELSE
      coalesce(
        head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN claims | shown.commitment]]),
        CASE WHEN all(shown IN claims WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
      )
      IN $params.commitments
    END
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN agreement, claims
  ORDER BY coalesce(agreement.date, '') DESC, agreement.id
  LIMIT $params.first
}
WITH partyId, agreement, claims, coalesce(agreement.date, '') AS down
RETURN partyId, agreement {.*} AS agreement, claims, {number: 0, up: '', down: down, id: agreement.id} AS key
ORDER BY partyId, down DESC, agreement.id`,
  agreementsOfPartiesCount: `UNWIND $params.partyIds AS partyId
RETURN partyId, COUNT {
  MATCH (:Entity {id: partyId})-[claim:PARTY_TO]->(agreement:Agreement)
  WHERE
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH agreement, collect(claim) AS claims
  WHERE
    CASE WHEN $params.commitments IS NULL THEN true ELSE
      coalesce(
        head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN claims | shown.commitment]]),
        CASE WHEN all(shown IN claims WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
      )
      IN $params.commitments
    END
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN agreement
} AS count
ORDER BY partyId`,
  agreementsOfStateNorms: `UNWIND $params.stateNorms AS asked
CALL (asked) {
  MATCH (:State {id: asked.stateId})-[joining:PARTY_TO]->(agreement:Agreement)-[reflecting:REFLECTS]->(norm:Norm {id: asked.normId})
  WHERE
    (
      (
        joining.starts <= $params.asOf + '~'
        AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
        AND
        (
          ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(joining)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(joining.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(joining.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN joining.value IN $params.counting.answers
        ELSE true
      END
    )
    AND
    (
      (
        reflecting.starts <= $params.asOf + '~'
        AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
        AND
        (
          ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement, norm
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  WITH agreement, norm
  WHERE
    (
      $params.after IS NULL
      OR 0 > $params.after.number
      OR (0 = $params.after.number AND (
        '' > $params.after.up
        OR ('' = $params.after.up AND (
          coalesce(agreement.date, '') < $params.after.down
          OR (coalesce(agreement.date, '') = $params.after.down AND agreement.id > $params.after.id)
        ))
      ))
    )
  RETURN agreement, norm
  ORDER BY coalesce(agreement.date, '') DESC, agreement.id
  LIMIT $params.first
}
WITH asked, agreement, coalesce(agreement.date, '') AS down,
  COLLECT {
    MATCH (agreement)-[answering:REFLECTS|ASSESSED]->(norm)
    WHERE
      (
        answering.starts <= $params.asOf + '~'
        AND (answering.ends IS NULL OR $params.asOf + '~' < answering.ends)
        AND
        (
          ($params.counting.bases IS NULL OR answering.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR answering.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR answering.source IN $params.counting.sources)
        )
      )
    WITH answering {.*} AS answer, type(answering) AS relation, coalesce(answering.order, 0) AS place
    ORDER BY relation DESC, place
    RETURN answer
  }
  AS claims
RETURN
  asked.stateId AS stateId,
  asked.normId AS normId,
  agreement {.*} AS agreement,
  claims,
  {number: 0, up: '', down: down, id: agreement.id} AS key
ORDER BY stateId, normId, down DESC, key.id`,
  agreementsOfStateNormsCount: `UNWIND $params.stateNorms AS asked
CALL (asked) {
  MATCH (:State {id: asked.stateId})-[joining:PARTY_TO]->(agreement:Agreement)-[reflecting:REFLECTS]->(norm:Norm {id: asked.normId})
  WHERE
    (
      (
        joining.starts <= $params.asOf + '~'
        AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
        AND
        (
          ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(joining)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(joining.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(joining.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN joining.value IN $params.counting.answers
        ELSE true
      END
    )
    AND
    (
      (
        reflecting.starts <= $params.asOf + '~'
        AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
        AND
        (
          ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement, norm
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  WITH agreement, norm
  RETURN count(agreement) AS count
}
RETURN asked.stateId AS stateId, asked.normId AS normId, count
ORDER BY stateId, normId`,
  agreementsTied: `UNWIND $params.ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[claim:ISSUED|MAINTAINS|INVOLVES|CLASSIFIED_AS]-(agreement:Agreement)
  WHERE
    type(claim) = $params.relation
    AND
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement, {from: startNode(claim).id, relation: type(claim), to: endNode(claim).id} AS tie
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  WITH agreement, tie
  WHERE
    (
      $params.after IS NULL
      OR 0 > $params.after.number
      OR (0 = $params.after.number AND (
        '' > $params.after.up
        OR ('' = $params.after.up AND (
          coalesce(agreement.date, '') < $params.after.down
          OR (coalesce(agreement.date, '') = $params.after.down AND agreement.id > $params.after.id)
        ))
      ))
    )
  RETURN agreement, tie
  ORDER BY coalesce(agreement.date, '') DESC, agreement.id
  LIMIT $params.first
}
WITH id, agreement, tie, coalesce(agreement.date, '') AS down
RETURN id, agreement {.*} AS agreement, tie, {number: 0, up: '', down: down, id: agreement.id} AS key
ORDER BY id, down DESC, key.id`,
  agreementsTiedCount: `UNWIND $params.ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[claim:ISSUED|MAINTAINS|INVOLVES|CLASSIFIED_AS]-(agreement:Agreement)
  WHERE
    type(claim) = $params.relation
    AND
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement, {from: startNode(claim).id, relation: type(claim), to: endNode(claim).id} AS tie
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN count(agreement) AS count
}
RETURN id, count
ORDER BY id`,
  agreementsTiedTo: `UNWIND $params.tiedTo AS one
WITH one.id AS tiedToId, one.all AS allIds, one.any AS anyIds, one.none AS noneIds
CALL (allIds, anyIds, noneIds) {
  CALL (allIds) {
    MATCH (agreement:Agreement)
    WHERE size(allIds) = 0
    RETURN agreement
    UNION
    MATCH (:Entity {id: head(allIds)})-[:PARTY_TO|REFLECTS]-(agreement:Agreement)
    RETURN agreement
  }
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  WITH agreement, allIds, anyIds, noneIds
  CALL (agreement) {
    MATCH (agreement)-[tying:PARTY_TO|REFLECTS]-(tied:Entity)
    WHERE
      (
        (
          tying.starts <= $params.asOf + '~'
          AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
          AND
          (
            ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(tying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
          ELSE true
        END
      )
    RETURN collect(DISTINCT tied.id) AS tiedIds
  }
  WITH *,
    (
      all(allId IN allIds WHERE allId IN tiedIds)
      AND CASE WHEN anyIds IS NULL THEN true ELSE any(anyId IN anyIds WHERE anyId IN tiedIds) END
      AND none(noneId IN noneIds WHERE noneId IN tiedIds)
    ) AS isTied
  WHERE isTied
  WITH agreement
  WHERE
    (
      $params.after IS NULL
      OR 0 > $params.after.number
      OR (0 = $params.after.number AND (
        '' > $params.after.up
        OR ('' = $params.after.up AND (
          coalesce(agreement.date, '') < $params.after.down
          OR (coalesce(agreement.date, '') = $params.after.down AND agreement.id > $params.after.id)
        ))
      ))
    )
  RETURN agreement
  ORDER BY coalesce(agreement.date, '') DESC, agreement.id
  LIMIT $params.first
}
WITH tiedToId, agreement, coalesce(agreement.date, '') AS down
RETURN tiedToId, agreement {.*} AS agreement, {number: 0, up: '', down: down, id: agreement.id} AS key
ORDER BY tiedToId, down DESC, key.id`,
  agreementsTiedToCount: `UNWIND $params.tiedTo AS one
WITH one.id AS tiedToId, one.all AS allIds, one.any AS anyIds, one.none AS noneIds
CALL (allIds, anyIds, noneIds) {
  CALL (allIds) {
    MATCH (agreement:Agreement)
    WHERE size(allIds) = 0
    RETURN agreement
    UNION
    MATCH (:Entity {id: head(allIds)})-[:PARTY_TO|REFLECTS]-(agreement:Agreement)
    RETURN agreement
  }
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  WITH agreement, allIds, anyIds, noneIds
  CALL (agreement) {
    MATCH (agreement)-[tying:PARTY_TO|REFLECTS]-(tied:Entity)
    WHERE
      (
        (
          tying.starts <= $params.asOf + '~'
          AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
          AND
          (
            ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(tying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
          ELSE true
        END
      )
    RETURN collect(DISTINCT tied.id) AS tiedIds
  }
  WITH *,
    (
      all(allId IN allIds WHERE allId IN tiedIds)
      AND CASE WHEN anyIds IS NULL THEN true ELSE any(anyId IN anyIds WHERE anyId IN tiedIds) END
      AND none(noneId IN noneIds WHERE noneId IN tiedIds)
    ) AS isTied
  WHERE isTied
  RETURN count(agreement) AS count
}
RETURN tiedToId, count
ORDER BY tiedToId`,
  assessedAgreements: `MATCH (:Norm {setId: $params.setId})<-[answering:REFLECTS|ASSESSED]-(agreement:Agreement)
WHERE
  (
    answering.starts <= $params.asOf + '~'
    AND (answering.ends IS NULL OR $params.asOf + '~' < answering.ends)
    AND
    (
      ($params.counting.bases IS NULL OR answering.basis IN $params.counting.bases)
      AND ($params.counting.access IS NULL OR answering.access IN $params.counting.access)
      AND ($params.counting.sources IS NULL OR answering.source IN $params.counting.sources)
    )
  )
WITH DISTINCT agreement
WITH *,
  CASE
    WHEN coalesce(
      $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
      $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
      $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
        WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
        WHEN 'REFLECTS' THEN
          coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
          AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
        ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $params.asOf + '~'
            AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
            AND
            (
              ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
    }
  END
  AS filterTies
WITH *,
  [party IN filterParties WHERE
    any(acts IN [[act IN party.claims WHERE
      CASE
        WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
      END
    ]] WHERE
      size(acts) > 0
      AND
      CASE WHEN null IS NULL THEN true ELSE
        coalesce(
          head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
          CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
        )
        IN null
      END
    )
  | party.type] AS filterTypes
WITH *,
  (
    (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
    AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
    AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
    AND
    (
      $params.filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
      OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
    )
    AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
    AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
    AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
    AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
    AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      WHEN 'URL' THEN agreement.url
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
    AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
    AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
    AND (
      $params.filter.inForce IS NULL
      OR $params.filter.inForce = (
        agreement.inForceSince <= $params.asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
    AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
    AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
    AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
    AND
    all(wanted IN coalesce($params.filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $params.filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($params.filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $params.filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $params.filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $params.filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $params.filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
      ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $params.filter.referenceKinds IS NULL THEN true
      WHEN $params.filter.references IS NOT NULL THEN true
      ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
    END
  ) AS matches
WHERE matches
WITH agreement, coalesce(agreement.date, '~') AS up
WHERE
  (
    $params.after IS NULL
    OR 0 > $params.after.number
    OR (0 = $params.after.number AND (
      up > $params.after.up
      OR (up = $params.after.up AND (
        '' < $params.after.down
        OR ('' = $params.after.down AND agreement.id > $params.after.id)
      ))
    ))
  )
RETURN agreement {.*} AS agreement, {number: 0, up: up, down: '', id: agreement.id} AS key
ORDER BY up, agreement.id
LIMIT $params.first`,
  assessedAgreementsCount: `MATCH (:Norm {setId: $params.setId})<-[answering:REFLECTS|ASSESSED]-(agreement:Agreement)
WHERE
  (
    answering.starts <= $params.asOf + '~'
    AND (answering.ends IS NULL OR $params.asOf + '~' < answering.ends)
    AND
    (
      ($params.counting.bases IS NULL OR answering.basis IN $params.counting.bases)
      AND ($params.counting.access IS NULL OR answering.access IN $params.counting.access)
      AND ($params.counting.sources IS NULL OR answering.source IN $params.counting.sources)
    )
  )
WITH DISTINCT agreement
WITH *,
  CASE
    WHEN coalesce(
      $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
      $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
      $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
        WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
        WHEN 'REFLECTS' THEN
          coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
          AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
        ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $params.asOf + '~'
            AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
            AND
            (
              ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
    }
  END
  AS filterTies
WITH *,
  [party IN filterParties WHERE
    any(acts IN [[act IN party.claims WHERE
      CASE
        WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
      END
    ]] WHERE
      size(acts) > 0
      AND
      CASE WHEN null IS NULL THEN true ELSE
        coalesce(
          head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
          CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
        )
        IN null
      END
    )
  | party.type] AS filterTypes
WITH *,
  (
    (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
    AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
    AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
    AND
    (
      $params.filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
      OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
    )
    AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
    AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
    AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
    AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
    AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      WHEN 'URL' THEN agreement.url
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
    AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
    AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
    AND (
      $params.filter.inForce IS NULL
      OR $params.filter.inForce = (
        agreement.inForceSince <= $params.asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
    AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
    AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
    AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
    AND
    all(wanted IN coalesce($params.filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $params.filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($params.filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $params.filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $params.filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $params.filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $params.filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
      ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $params.filter.referenceKinds IS NULL THEN true
      WHEN $params.filter.references IS NOT NULL THEN true
      ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
    END
  ) AS matches
WHERE matches
RETURN count(agreement) AS count`,
  assessedByYear: `CALL () {
  MATCH (norm:Norm)<-[answering:REFLECTS|ASSESSED]-(assessed:Agreement)
  WHERE
    norm.id IN $params.normIds
    AND
    (
      answering.starts <= $params.asOf + '~'
      AND (answering.ends IS NULL OR $params.asOf + '~' < answering.ends)
      AND
      (
        ($params.counting.bases IS NULL OR answering.basis IN $params.counting.bases)
        AND ($params.counting.access IS NULL OR answering.access IN $params.counting.access)
        AND ($params.counting.sources IS NULL OR answering.source IN $params.counting.sources)
      )
    )
  RETURN collect(DISTINCT assessed.id) AS assessedIds
}
MATCH (agreement:Agreement)
WHERE agreement.date IS NOT NULL
WITH *,
  CASE
    WHEN coalesce(
      $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
      $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
      $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
        WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
        WHEN 'REFLECTS' THEN
          coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
          AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
        ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $params.asOf + '~'
            AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
            AND
            (
              ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
    }
  END
  AS filterTies
WITH *,
  [party IN filterParties WHERE
    any(acts IN [[act IN party.claims WHERE
      CASE
        WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
      END
    ]] WHERE
      size(acts) > 0
      AND
      CASE WHEN null IS NULL THEN true ELSE
        coalesce(
          head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
          CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
        )
        IN null
      END
    )
  | party.type] AS filterTypes
WITH *,
  (
    (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
    AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
    AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
    AND
    (
      $params.filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
      OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
    )
    AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
    AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
    AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
    AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
    AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      WHEN 'URL' THEN agreement.url
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
    AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
    AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
    AND (
      $params.filter.inForce IS NULL
      OR $params.filter.inForce = (
        agreement.inForceSince <= $params.asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
    AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
    AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
    AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
    AND
    all(wanted IN coalesce($params.filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $params.filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($params.filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $params.filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $params.filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $params.filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $params.filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
      ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $params.filter.referenceKinds IS NULL THEN true
      WHEN $params.filter.references IS NOT NULL THEN true
      ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
    END
  ) AS matches
WHERE matches
WITH toInteger(left(agreement.date, 4)) AS year, CASE WHEN agreement.id IN assessedIds THEN 1 ELSE 0 END AS isAssessed
RETURN year, count(*) AS count, sum(isAssessed) AS assessed
ORDER BY year`,
  assessments: `UNWIND $params.agreementIds AS agreementId
MATCH (agreement:Agreement {id: agreementId})
MATCH (norm:Norm {setId: $params.setId})
RETURN
  agreementId,
  norm {.*} AS norm,
  COLLECT {
    MATCH (agreement)-[answering:REFLECTS|ASSESSED]->(norm)
    WHERE
      (
        answering.starts <= $params.asOf + '~'
        AND (answering.ends IS NULL OR $params.asOf + '~' < answering.ends)
        AND
        (
          ($params.counting.bases IS NULL OR answering.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR answering.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR answering.source IN $params.counting.sources)
        )
      )
    WITH answering {.*} AS answer, type(answering) AS relation, coalesce(answering.order, 0) AS place
    ORDER BY relation DESC, place
    RETURN answer
  }
  AS claims
ORDER BY agreementId, norm.sortKey, norm.id`,
  claimsOfTies: `UNWIND $params.ties AS tie
WITH DISTINCT tie
MATCH (:Entity {id: tie.from})-[claim:$(tie.relation)]->(:Entity {id: tie.to})
WITH tie.from + '.' + tie.relation + '.' + tie.to AS tieId, claim
ORDER BY coalesce(claim.order, 0)
RETURN tieId, collect(claim {.*}) AS claims
ORDER BY tieId`,
  cooccurringNorms: `UNWIND $params.normIds AS normId
CALL (normId) {
  MATCH (:Norm {id: normId})<-[reflecting:REFLECTS]-(agreement:Agreement)
  WHERE
    (
      (
        reflecting.starts <= $params.asOf + '~'
        AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
        AND
        (
          ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  WITH collect(agreement) AS agreements
  UNWIND agreements AS agreement
  MATCH (agreement)-[reflecting:REFLECTS]->(found:Norm)
  WHERE
    found.id <> normId
    AND
    (
      (
        reflecting.starts <= $params.asOf + '~'
        AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
        AND
        (
          ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH found, size(agreements) AS own, count(DISTINCT agreement) AS shared
  WITH found, own, shared
  WHERE
    (
      $params.after IS NULL
      OR -shared > $params.after.number
      OR (-shared = $params.after.number AND (
        found.sortKey > $params.after.up
        OR (found.sortKey = $params.after.up AND (
          '' < $params.after.down
          OR ('' = $params.after.down AND found.id > $params.after.id)
        ))
      ))
    )
  RETURN found, own, shared
  ORDER BY shared DESC, found.sortKey, found.id
  LIMIT $params.first
}
CALL (found) {
  MATCH (:Norm {id: found.id})<-[reflecting:REFLECTS]-(agreement:Agreement)
  WHERE
    (
      (
        reflecting.starts <= $params.asOf + '~'
        AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
        AND
        (
          ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN count(agreement) AS theirs
}
RETURN
  normId,
  found {.*} AS found,
  shared,
  own + theirs - shared AS either,
  {number: -shared, up: found.sortKey, down: '', id: found.id} AS key
ORDER BY normId, key.number, key.up, key.id`,
  cooccurringNormsCount: `UNWIND $params.normIds AS normId
CALL (normId) {
  MATCH (:Norm {id: normId})<-[reflecting:REFLECTS]-(agreement:Agreement)
  WHERE
    (
      (
        reflecting.starts <= $params.asOf + '~'
        AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
        AND
        (
          ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  WITH collect(agreement) AS agreements
  UNWIND agreements AS agreement
  MATCH (agreement)-[reflecting:REFLECTS]->(found:Norm)
  WHERE
    found.id <> normId
    AND
    (
      (
        reflecting.starts <= $params.asOf + '~'
        AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
        AND
        (
          ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH found, size(agreements) AS own, count(DISTINCT agreement) AS shared
  RETURN count(found) AS count
}
RETURN normId, count
ORDER BY normId`,
  crossTab: `MATCH (agreement:Agreement)
WITH *,
  CASE
    WHEN coalesce(
      $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
      $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
      $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
        WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
        WHEN 'REFLECTS' THEN
          coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
          AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
        ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $params.asOf + '~'
            AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
            AND
            (
              ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
    }
  END
  AS filterTies
WITH *,
  [party IN filterParties WHERE
    any(acts IN [[act IN party.claims WHERE
      CASE
        WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
      END
    ]] WHERE
      size(acts) > 0
      AND
      CASE WHEN null IS NULL THEN true ELSE
        coalesce(
          head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
          CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
        )
        IN null
      END
    )
  | party.type] AS filterTypes
WITH *,
  (
    (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
    AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
    AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
    AND
    (
      $params.filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
      OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
    )
    AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
    AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
    AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
    AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
    AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      WHEN 'URL' THEN agreement.url
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
    AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
    AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
    AND (
      $params.filter.inForce IS NULL
      OR $params.filter.inForce = (
        agreement.inForceSince <= $params.asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
    AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
    AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
    AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
    AND
    all(wanted IN coalesce($params.filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $params.filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($params.filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $params.filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $params.filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $params.filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $params.filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
      ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $params.filter.referenceKinds IS NULL THEN true
      WHEN $params.filter.references IS NOT NULL THEN true
      ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
    END
  ) AS matches
WHERE matches
WITH agreement
CALL (agreement) {
  CALL (agreement) {
    UNWIND [
      {by: 'YEAR', value: left(agreement.date, 4)},
      {by: 'FORM', value: agreement.form},
      {by: 'LEGAL_FORCE', value: agreement.legalForce},
      {by: 'SCOPE', value: agreement.scope},
      {by: 'SETTING', value: agreement.setting}
    ] AS own
    WITH own
    WHERE own.by IN [$params.rows] AND own.value IS NOT NULL
    RETURN own.by AS by, own.value AS value, own.value AS up
    UNION
    MATCH (agreement)-[tying:PARTY_TO|INITIATED|ISSUED|MAINTAINS|AUSPICES|REFLECTS|INVOLVES|CLASSIFIED_AS]-(valued:Entity)
    WITH tying, valued,
      CASE type(tying)
        WHEN 'CLASSIFIED_AS' THEN 'TYPOLOGY'
        WHEN 'INVOLVES' THEN 'STAKEHOLDER_GROUP'
        WHEN 'REFLECTS' THEN 'NORM'
        WHEN 'INITIATED' THEN 'INITIATOR'
        WHEN 'PARTY_TO' THEN 'PARTY'
      END AS byTie
    WITH tying, valued, [by IN [byTie, valued.type] WHERE by IN [$params.rows]] AS answered
    WHERE
      size(answered) > 0
      AND
      (
        (
          tying.starts <= $params.asOf + '~'
          AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
          AND
          (
            ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(tying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
          ELSE true
        END
      )
    UNWIND answered AS by
    RETURN by, valued.id AS value, valued.sortKey AS up
    UNION
    MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
    WHERE
      'PARTY_REGION' IN [$params.rows]
      AND state.region IS NOT NULL
      AND
      (
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(joining)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(joining.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(joining.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN joining.value IN $params.counting.answers
          ELSE true
        END
      )
    RETURN 'PARTY_REGION' AS by, state.region AS value, state.region AS up
    UNION
    MATCH (agreement)<-[joining:PARTY_TO]-(:State)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      'PARTY_ORGANIZATION' IN [$params.rows]
      AND
      (
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(joining)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(joining.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(joining.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN joining.value IN $params.counting.answers
          ELSE true
        END
      )
      AND
      (
        (
          belonging.starts <= $params.asOf + '~'
          AND (belonging.ends IS NULL OR $params.asOf + '~' < belonging.ends)
          AND
          (
            ($params.counting.bases IS NULL OR belonging.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR belonging.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR belonging.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(belonging)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(belonging.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(belonging.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(belonging.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN belonging.value IN $params.counting.answers
          ELSE true
        END
      )
    RETURN 'PARTY_ORGANIZATION' AS by, organization.id AS value, organization.sortKey AS up
  }
  RETURN collect(value) AS ofRows
}
CALL (agreement) {
  CALL (agreement) {
    UNWIND [
      {by: 'YEAR', value: left(agreement.date, 4)},
      {by: 'FORM', value: agreement.form},
      {by: 'LEGAL_FORCE', value: agreement.legalForce},
      {by: 'SCOPE', value: agreement.scope},
      {by: 'SETTING', value: agreement.setting}
    ] AS own
    WITH own
    WHERE own.by IN [$params.columns] AND own.value IS NOT NULL
    RETURN own.by AS by, own.value AS value, own.value AS up
    UNION
    MATCH (agreement)-[tying:PARTY_TO|INITIATED|ISSUED|MAINTAINS|AUSPICES|REFLECTS|INVOLVES|CLASSIFIED_AS]-(valued:Entity)
    WITH tying, valued,
      CASE type(tying)
        WHEN 'CLASSIFIED_AS' THEN 'TYPOLOGY'
        WHEN 'INVOLVES' THEN 'STAKEHOLDER_GROUP'
        WHEN 'REFLECTS' THEN 'NORM'
        WHEN 'INITIATED' THEN 'INITIATOR'
        WHEN 'PARTY_TO' THEN 'PARTY'
      END AS byTie
    WITH tying, valued, [by IN [byTie, valued.type] WHERE by IN [$params.columns]] AS answered
    WHERE
      size(answered) > 0
      AND
      (
        (
          tying.starts <= $params.asOf + '~'
          AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
          AND
          (
            ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(tying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
          ELSE true
        END
      )
    UNWIND answered AS by
    RETURN by, valued.id AS value, valued.sortKey AS up
    UNION
    MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
    WHERE
      'PARTY_REGION' IN [$params.columns]
      AND state.region IS NOT NULL
      AND
      (
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(joining)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(joining.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(joining.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN joining.value IN $params.counting.answers
          ELSE true
        END
      )
    RETURN 'PARTY_REGION' AS by, state.region AS value, state.region AS up
    UNION
    MATCH (agreement)<-[joining:PARTY_TO]-(:State)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      'PARTY_ORGANIZATION' IN [$params.columns]
      AND
      (
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(joining)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(joining.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(joining.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN joining.value IN $params.counting.answers
          ELSE true
        END
      )
      AND
      (
        (
          belonging.starts <= $params.asOf + '~'
          AND (belonging.ends IS NULL OR $params.asOf + '~' < belonging.ends)
          AND
          (
            ($params.counting.bases IS NULL OR belonging.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR belonging.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR belonging.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(belonging)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(belonging.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(belonging.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(belonging.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN belonging.value IN $params.counting.answers
          ELSE true
        END
      )
    RETURN 'PARTY_ORGANIZATION' AS by, organization.id AS value, organization.sortKey AS up
  }
  RETURN collect(value) AS ofColumns
}
UNWIND CASE ofRows WHEN [] THEN ['NOT_STATED'] ELSE ofRows END AS row
UNWIND CASE ofColumns WHEN [] THEN ['NOT_STATED'] ELSE ofColumns END AS column
WITH row, column
WHERE row IN $params.rowValues AND column IN $params.columnValues
RETURN row, column, count(*) AS count
ORDER BY row, column`,
  entitiesById: `UNWIND $params.ids AS id
MATCH (entity:Entity {id: id})
RETURN entity {.*} AS entity
ORDER BY entity.id`,
  entitiesOfType: `MATCH (entity:Entity)
WHERE entity.type = $params.type
RETURN entity {.*} AS entity
ORDER BY entity.sortKey, entity.id`,
  entityCounts: `MATCH (entity:Entity)
WHERE
  $params.asOf IS NULL
  OR
  (
    (entity.existedFrom IS NULL OR entity.existedFrom <= $params.asOf + '~')
    AND (entity.existedUntil IS NULL OR entity.existedUntil > $params.asOf + '~')
  )
RETURN entity.type AS type, count(entity) AS count
ORDER BY type`,
  events: `MATCH (agreement:Agreement)-[claim:HAS_EVENT]->(event:AgreementEvent)
WHERE
  ($params.of IS NULL OR agreement.id IN $params.of)
  AND ($params.kinds IS NULL OR event.kind IN $params.kinds)
  AND ($params.during.from IS NULL OR event.from >= $params.during.from)
  AND ($params.during.to IS NULL OR event.from <= $params.during.to + '~')
  AND
  (
    ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
    AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
    AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
  )
WITH
  event,
  claim,
  event.from + '\\t' + agreement.sortKey AS up,
  agreement.id + '.' + toString(event.order) AS id
WHERE
  (
    $params.after IS NULL
    OR 0 > $params.after.number
    OR (0 = $params.after.number AND (
      up > $params.after.up
      OR (up = $params.after.up AND (
        '' < $params.after.down
        OR ('' = $params.after.down AND id > $params.after.id)
      ))
    ))
  )
RETURN event {.*, claim: claim {.*}} AS event, {number: 0, up: up, down: '', id: id} AS key
ORDER BY up, id
LIMIT $params.first`,
  eventsCount: `MATCH (agreement:Agreement)-[claim:HAS_EVENT]->(event:AgreementEvent)
WHERE
  ($params.of IS NULL OR agreement.id IN $params.of)
  AND ($params.kinds IS NULL OR event.kind IN $params.kinds)
  AND ($params.during.from IS NULL OR event.from >= $params.during.from)
  AND ($params.during.to IS NULL OR event.from <= $params.during.to + '~')
  AND
  (
    ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
    AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
    AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
  )
RETURN count(event) AS count`,
  eventsOfAgreements: `UNWIND $params.agreementIds AS agreementId
MATCH (:Agreement {id: agreementId})-[claim:HAS_EVENT]->(event:AgreementEvent)
RETURN agreementId, event {.*, claim: claim {.*}} AS event
ORDER BY agreementId, event.order`,
  factsOfAgreements: `UNWIND $params.agreementIds AS agreementId
MATCH (:Agreement {id: agreementId})-[claim:HAS_FACT]->(fact:Fact)
RETURN agreementId, fact {.*, claim: claim {.*}} AS fact
ORDER BY agreementId, fact.order`,
  idsThatBegin: `MATCH (entity:Entity)
WHERE entity.type IN $params.types AND toLower(entity.id) STARTS WITH toLower($params.beginning)
RETURN entity.id AS id
ORDER BY id`,
  indicatorsOfStates: `UNWIND $params.stateIds AS stateId
MATCH (state:State {id: stateId})
MATCH (indicator:Indicator)
CALL (state, indicator) {
  MATCH (state)-[taking:CARRIED_OUT|MEMBER_OF|PARTY_TO]->(by:Entity)-[evidencing:EVIDENCES]->(indicator)
  WHERE
    evidencing.value IS NOT NULL
    AND
    (
      (
        taking.starts <= $params.asOf + '~'
        AND (taking.ends IS NULL OR $params.asOf + '~' < taking.ends)
        AND
        (
          ($params.counting.bases IS NULL OR taking.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR taking.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR taking.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(taking)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(taking.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(taking.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(taking.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN taking.value IN $params.counting.answers
        ELSE true
      END
    )
    AND
    (
      (
        evidencing.starts <= $params.asOf + '~'
        AND (evidencing.ends IS NULL OR $params.asOf + '~' < evidencing.ends)
        AND
        (
          ($params.counting.bases IS NULL OR evidencing.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR evidencing.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR evidencing.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(evidencing)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(evidencing.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(evidencing.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(evidencing.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN evidencing.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT state, indicator, type(taking) AS relation, by, evidencing.value AS kind
  ORDER BY relation, by.sortKey, by.id, kind
  RETURN collect({
    kind: kind,
    by: by {.*},
    tie: {from: state.id, relation: relation, to: by.id},
    because: {from: by.id, relation: 'EVIDENCES', to: indicator.id}
  }) AS evidence
}
RETURN stateId, indicator {.*} AS indicator, evidence
ORDER BY stateId, indicator.sortKey, indicator.id`,
  loaded: `MATCH (dataset:Dataset)
RETURN dataset {.*} AS loaded`,
  membersOfOrganizations: `UNWIND $params.organizationIds AS organizationId
CALL (organizationId) {
  MATCH (:Organization {id: organizationId})<-[claim:MEMBER_OF]-(member:Entity)
  WHERE
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
    AND
    (
      $params.after IS NULL
      OR 0 > $params.after.number
      OR (0 = $params.after.number AND (
        member.sortKey > $params.after.up
        OR (member.sortKey = $params.after.up AND (
          '' < $params.after.down
          OR ('' = $params.after.down AND member.id > $params.after.id)
        ))
      ))
    )
  WITH member, claim
  ORDER BY coalesce(claim.order, 0)
  RETURN member, collect(claim {.*}) AS claims
  ORDER BY member.sortKey, member.id
  LIMIT $params.first
}
RETURN organizationId, member {.*} AS member, claims, {number: 0, up: member.sortKey, down: '', id: member.id} AS key
ORDER BY organizationId, key.up, key.id`,
  membersOfOrganizationsCount: `UNWIND $params.organizationIds AS organizationId
RETURN organizationId, COUNT {
  MATCH (:Organization {id: organizationId})<-[claim:MEMBER_OF]-(member:Entity)
  WHERE
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
  RETURN DISTINCT member
} AS count
ORDER BY organizationId`,
  neighbourhood: `UNWIND $params.of AS id
MATCH (entity:Entity {id: id})
WITH collect(DISTINCT entity) AS middle
CALL (middle) {
  UNWIND CASE WHEN $params.depth < 1 OR size(middle) >= $params.first THEN [] ELSE middle END AS reaching
  MATCH (reaching)-[claim]-(reached:Entity)
  WHERE
    (type(claim) <> 'ASSESSED' AND ($params.relations IS NULL OR type(claim) IN $params.relations))
    AND
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
  RETURN collect(DISTINCT reached) AS near
}
CALL (near) {
  UNWIND CASE WHEN $params.depth < 2 OR size(near) >= $params.first THEN [] ELSE near END AS reaching
  MATCH (reaching)-[claim]-(reached:Entity)
  WHERE
    (type(claim) <> 'ASSESSED' AND ($params.relations IS NULL OR type(claim) IN $params.relations))
    AND
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
  RETURN collect(DISTINCT reached) AS far
}
CALL (far) {
  UNWIND CASE WHEN $params.depth < 3 OR size(far) >= $params.first THEN [] ELSE far END AS reaching
  MATCH (reaching)-[claim]-(reached:Entity)
  WHERE
    (type(claim) <> 'ASSESSED' AND ($params.relations IS NULL OR type(claim) IN $params.relations))
    AND
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
  RETURN collect(DISTINCT reached) AS farthest
}
UNWIND [{at: 0, entities: middle}, {at: 1, entities: near}, {at: 2, entities: far}, {at: 3, entities: farthest}] AS ring
UNWIND ring.entities AS entity
WITH entity, min(ring.at) AS distance
RETURN entity {.*} AS entity, distance
ORDER BY distance, entity.sortKey, entity.id
LIMIT $params.first`,
  neighbours: `UNWIND $params.ids AS id
MATCH (entity:Entity {id: id})-[claim:$($params.relation)]-(neighbour:Entity)
WHERE
  ($params.direction = 'BOTH' OR ($params.direction = 'OUT') = (startNode(claim) = entity))
  AND
  (
    (
      claim.starts <= $params.asOf + '~'
      AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
      AND
      (
        ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
        AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
        AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
      )
    )
    AND
    CASE type(claim)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
      ELSE true
    END
  )
WITH DISTINCT id, neighbour
RETURN id, neighbour {.*} AS neighbour
ORDER BY id, neighbour.sortKey, neighbour.id`,
  neighboursOutside: `UNWIND $params.ids AS wantedId
WITH DISTINCT wantedId
MATCH (:Entity {id: wantedId})-[claim]-(other:Entity)
WHERE
  NOT other.id IN $params.within
  AND
  (type(claim) <> 'ASSESSED' AND ($params.relations IS NULL OR type(claim) IN $params.relations))
  AND
  (
    (
      claim.starts <= $params.asOf + '~'
      AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
      AND
      (
        ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
        AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
        AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
      )
    )
    AND
    CASE type(claim)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
      ELSE true
    END
  )
RETURN wantedId AS id, count(DISTINCT other) AS count
ORDER BY id`,
  network: `CALL () {
  MATCH (passed:Agreement)
  WHERE $params.states.through IS NOT NULL
  WITH *,
    CASE
      WHEN coalesce(
        $params.states.through.parties, $params.states.through.organizations, $params.states.through.maxParties, $params.states.through.minParties, $params.states.through.maxStates, $params.states.through.minStates,
        $params.states.through.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.states.through.initiators, $params.states.through.organizations, $params.states.through.typologies, $params.states.through.stakeholderGroups, $params.states.through.norms,
        $params.states.through.normBearing, $params.states.through.normSet, $params.states.through.references, $params.states.through.referenceKinds, $params.states.through.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.states.through.initiators, $params.states.through.organizations, $params.states.through.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.states.through.typologies, $params.states.through.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.states.through.stakeholderGroups, $params.states.through.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.states.through.norms, $params.states.through.normBearing, $params.states.through.normSet, $params.states.through.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = passed
            AND coalesce($params.states.through.references, $params.states.through.referenceKinds) IS NOT NULL
            AND ($params.states.through.referenceKinds IS NULL OR tying.value IN $params.states.through.referenceKinds)
          ELSE coalesce($params.states.through.organizations, $params.states.through.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (passed.date IS NULL OR passed.date <= $params.asOf + '~')
      AND ($params.states.through.ids IS NULL OR passed.id IN $params.states.through.ids)
      AND ($params.states.through.excludeIds IS NULL OR NOT passed.id IN $params.states.through.excludeIds)
      AND
      (
        $params.states.through.text IS NULL
        OR any(searchKey IN passed.searchKeys WHERE searchKey CONTAINS $params.states.through.text)
        OR coalesce(passed.searchText CONTAINS $params.states.through.text, false)
      )
      AND ($params.states.through.forms IS NULL OR passed.form IN $params.states.through.forms)
      AND ($params.states.through.legalForces IS NULL OR passed.legalForce IN $params.states.through.legalForces)
      AND ($params.states.through.scopes IS NULL OR passed.scope IN $params.states.through.scopes)
      AND ($params.states.through.settings IS NULL OR passed.setting IN $params.states.through.settings)
      AND all(attribute IN coalesce($params.states.through.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN passed.date
        WHEN 'LEGAL_FORCE' THEN passed.legalForce
        WHEN 'SETTING' THEN passed.setting
        WHEN 'ENTRY_INTO_FORCE' THEN passed.inForceSince
        WHEN 'URL' THEN passed.url
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
      AND ($params.states.through.date.from IS NULL OR passed.date >= $params.states.through.date.from)
      AND ($params.states.through.date.to IS NULL OR passed.date <= $params.states.through.date.to + '~')
      AND (
        $params.states.through.inForce IS NULL
        OR $params.states.through.inForce = (
          passed.inForceSince <= $params.asOf + '~'
          AND (passed.inForceUntil IS NULL OR $params.asOf + '~' < passed.inForceUntil)
        )
      )
      AND ($params.states.through.maxParties IS NULL OR size(filterTypes) <= $params.states.through.maxParties)
      AND ($params.states.through.minParties IS NULL OR size(filterTypes) >= $params.states.through.minParties)
      AND ($params.states.through.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.states.through.maxStates)
      AND ($params.states.through.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.states.through.minStates)
      AND
      all(wanted IN coalesce($params.states.through.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.states.through.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.states.through.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.states.through.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.states.through.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.states.through.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.states.through.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.states.through.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.states.through.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.states.through.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.states.through.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.states.through.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.states.through.normBearing, $params.states.through.normSet) IS NULL THEN true
        ELSE coalesce($params.states.through.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.states.through.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.states.through.referenceKinds IS NULL THEN true
        WHEN $params.states.through.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN CASE WHEN $params.states.through IS NULL THEN null ELSE collect(passed) END AS passedAgreements
}
CALL (passedAgreements) {
  MATCH (state:State)
  WITH *,
    (
      (
        (state.existedFrom IS NULL OR state.existedFrom <= $params.asOf + '~')
        AND (state.existedUntil IS NULL OR state.existedUntil > $params.asOf + '~')
      )
      AND ($params.states.ids IS NULL OR state.id IN $params.states.ids)
      AND
      (
        $params.states.text IS NULL
        OR any(searchKey IN state.searchKeys WHERE searchKey CONTAINS $params.states.text)
        OR coalesce(state.searchText CONTAINS $params.states.text, false)
      )
      AND ($params.states.regions IS NULL OR state.region IN $params.states.regions OR state.subregion IN $params.states.regions)
      AND ($params.states.standings IS NULL OR state.standing IN $params.states.standings)
    ) AS isOfItself
  WITH *,
    CASE WHEN $params.states.memberOf IS NULL OR NOT isOfItself THEN [] ELSE COLLECT {
      MATCH (state)-[belonging:MEMBER_OF]->(organization:Organization)
      WHERE
        (
          belonging.starts <= $params.asOf + '~'
          AND (belonging.ends IS NULL OR $params.asOf + '~' < belonging.ends)
          AND
          (
            ($params.counting.bases IS NULL OR belonging.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR belonging.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR belonging.source IN $params.counting.sources)
          )
        )
      WITH organization, collect(belonging) AS belongingClaims
      RETURN {id: organization.id, claims: belongingClaims}
    } END AS memberships
  WITH *,
    (
      isOfItself
      AND
      all(wanted IN coalesce($params.states.memberOf, []) WHERE
        all(ids IN [
          [member IN memberships WHERE any(claim IN member.claims WHERE
            coalesce(claim.value, '') IN coalesce(wanted.statuses, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          ) | member.id]
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN wanted.statuses IS NULL OR size(ids) > 0 ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
    ) AS isMember
  WITH *,
    CASE WHEN coalesce($params.states.partyTo, $params.states.reflects, $params.states.through) IS NULL OR NOT isMember THEN [] ELSE COLLECT {
      MATCH (state)-[joining:PARTY_TO]->(joined:Agreement)
      WHERE
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
      WITH joined, collect(joining) AS joinedClaims
      RETURN {id: joined.id, node: joined, claims: joinedClaims}
    } END AS everJoined
  WITH *,
    [joining IN everJoined WHERE CASE WHEN passedAgreements IS NULL THEN
      (joining.node.date IS NULL OR joining.node.date <= $params.asOf + '~')
    ELSE joining.node IN passedAgreements END] AS joinedThrough
  WITH *,
    [joining IN joinedThrough WHERE
      any(acts IN [[act IN joining.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | joining.node] AS joinedAgreements
  WITH *,
    CASE WHEN $params.states.reflects IS NULL OR NOT isMember THEN [] ELSE COLLECT {
      UNWIND joinedAgreements AS joined
      MATCH (joined)-[reflecting:REFLECTS]->(reflected:Norm)
      WHERE
        (
          (
            reflecting.starts <= $params.asOf + '~'
            AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
            AND
            (
              ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(reflecting)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT reflected.id
    } END AS reflectedIds
  WITH *,
    (
      isMember
      AND
      all(wanted IN coalesce($params.states.partyTo, []) WHERE
        all(ids IN [
          [party IN joinedThrough WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(wanted IN coalesce($params.states.reflects, []) WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN reflectedIds) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN reflectedIds)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN reflectedIds)
        )
      )
      AND CASE
        WHEN $params.states.through IS NULL THEN true
        WHEN coalesce($params.states.partyTo, $params.states.reflects) IS NOT NULL THEN true
        ELSE size(joinedAgreements) > 0
      END
    ) AS isMeant
  WITH state, isMeant
  WHERE isMeant
  RETURN collect(state) AS states
}
CALL () {
  MATCH (agreement:Agreement)
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN collect(agreement) AS agreements
}
CALL () {
  MATCH (organization:Organization)
  WITH *,
    CASE WHEN $params.organizations.members IS NULL THEN [] ELSE COLLECT {
      MATCH (organization)<-[belonging:MEMBER_OF]-(member:Entity)
      WHERE
        (
          belonging.starts <= $params.asOf + '~'
          AND (belonging.ends IS NULL OR $params.asOf + '~' < belonging.ends)
          AND
          (
            ($params.counting.bases IS NULL OR belonging.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR belonging.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR belonging.source IN $params.counting.sources)
          )
        )
      WITH member, collect(belonging) AS memberClaims
      RETURN {id: member.id, claims: memberClaims}
    } END AS members
  WITH *,
    CASE WHEN $params.organizations.partyTo IS NULL THEN [] ELSE COLLECT {
      MATCH (organization)-[joining:PARTY_TO]->(joined:Agreement)
      WHERE
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
        AND
        (joined.date IS NULL OR joined.date <= $params.asOf + '~')
      WITH joined, collect(joining) AS joinedClaims
      RETURN {id: joined.id, claims: joinedClaims}
    } END AS everJoined
  WITH *,
    (
      ($params.organizations.ids IS NULL OR organization.id IN $params.organizations.ids)
      AND
      (
        $params.organizations.text IS NULL
        OR any(searchKey IN organization.searchKeys WHERE searchKey CONTAINS $params.organizations.text)
        OR coalesce(organization.searchText CONTAINS $params.organizations.text, false)
      )
      AND ($params.organizations.kinds IS NULL OR organization.kind IN $params.organizations.kinds)
      AND ($params.organizations.homes IS NULL OR organization.homeId IN $params.organizations.homes)
      AND ($params.organizations.groups IS NULL OR organization.groupId IN $params.organizations.groups)
      AND
      all(wanted IN coalesce($params.organizations.members, []) WHERE
        all(ids IN [
          [member IN members WHERE any(claim IN member.claims WHERE
            coalesce(claim.value, '') IN coalesce(wanted.statuses, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          ) | member.id]
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN wanted.statuses IS NULL OR size(ids) > 0 ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(wanted IN coalesce($params.organizations.partyTo, []) WHERE
        all(ids IN [
          [party IN everJoined WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
    ) AS matches
  WHERE matches
  RETURN collect(organization) AS organizations
}
CALL (states, agreements, organizations) {
  UNWIND CASE
    WHEN $params.projection IN ['STATES_BY_AGREEMENT', 'AGREEMENTS_BY_PARTY', 'AGREEMENTS_BY_NORM', 'NORMS_BY_AGREEMENT'] THEN agreements
    ELSE []
  END AS agreement
  MATCH (agreement)-[tying:PARTY_TO|REFLECTS]-(end:Entity)
  WHERE
    CASE $params.projection
      WHEN 'STATES_BY_AGREEMENT' THEN type(tying) = 'PARTY_TO' AND end.type = 'STATE'
      WHEN 'AGREEMENTS_BY_PARTY' THEN type(tying) = 'PARTY_TO'
      ELSE type(tying) = 'REFLECTS'
    END
    AND
    (
      (
        tying.starts <= $params.asOf + '~'
        AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
        AND
        (
          ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(tying)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement, end, $params.projection STARTS WITH 'AGREEMENTS' AS isNode
  RETURN
    CASE WHEN isNode THEN agreement ELSE end END AS entity,
    CASE WHEN isNode THEN end.id ELSE agreement.id END AS id,
    CASE WHEN isNode THEN end.sortKey ELSE '' END AS up,
    CASE WHEN isNode THEN '' ELSE coalesce(agreement.date, '') END AS down
  UNION ALL
  UNWIND CASE $params.projection WHEN 'STATES_BY_NORM' THEN agreements ELSE [] END AS agreement
  MATCH (agreement)-[reflecting:REFLECTS]->(norm:Norm)
  WHERE
    (
      (
        reflecting.starts <= $params.asOf + '~'
        AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
        AND
        (
          ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement, norm
  MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
  WHERE
    (
      (
        joining.starts <= $params.asOf + '~'
        AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
        AND
        (
          ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(joining)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(joining.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(joining.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN joining.value IN $params.counting.answers
        ELSE true
      END
    )
  RETURN DISTINCT state AS entity, norm.id AS id, norm.sortKey AS up, '' AS down
  UNION ALL
  UNWIND CASE
    WHEN $params.projection IN ['STATES_BY_ORGANIZATION', 'ORGANIZATIONS_BY_MEMBER'] THEN organizations
    ELSE []
  END AS organization
  MATCH (organization)<-[belonging:MEMBER_OF]-(member:Entity)
  WHERE
    ($params.projection = 'ORGANIZATIONS_BY_MEMBER' OR member.type = 'STATE')
    AND
    (
      (
        belonging.starts <= $params.asOf + '~'
        AND (belonging.ends IS NULL OR $params.asOf + '~' < belonging.ends)
        AND
        (
          ($params.counting.bases IS NULL OR belonging.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR belonging.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR belonging.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(belonging)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(belonging.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(belonging.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(belonging.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN belonging.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT organization, member, $params.projection = 'ORGANIZATIONS_BY_MEMBER' AS isNode
  RETURN
    CASE WHEN isNode THEN organization ELSE member END AS entity,
    CASE WHEN isNode THEN member.id ELSE organization.id END AS id,
    CASE WHEN isNode THEN member.sortKey ELSE organization.sortKey END AS up,
    '' AS down
  UNION ALL
  CALL (agreements, organizations, states) {
    UNWIND CASE $params.projection WHEN 'ENTITIES' THEN agreements + organizations + states ELSE [] END AS entity
    RETURN entity
    UNION ALL
    MATCH (entity:Entity)
    WHERE $params.projection = 'ENTITIES' AND NOT entity.type IN ['AGREEMENT', 'ORGANIZATION', 'STATE']
    RETURN entity
  }
  MATCH (entity)-[claim]-(:Entity)
  WHERE
    type(claim) <> 'ASSESSED'
    AND
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT entity, startNode(claim).id AS from, type(claim) AS relation, endNode(claim).id AS to
  WITH from, relation, to, collect(entity) AS ends
  WHERE size(ends) = 2
  UNWIND ends AS entity
  RETURN entity, from + '.' + relation + '.' + to AS id, relation + '\\t' + from + '\\t' + to AS up, '' AS down
}
WITH states, entity, id, up, down
ORDER BY down DESC, up, id
WITH states, entity, collect(id) AS throughIds
WHERE CASE WHEN $params.projection STARTS WITH 'STATES' THEN entity IN states ELSE true END
RETURN entity {.*} AS entity, throughIds
ORDER BY entity.id`,
  normCoverage: `CALL () {
  MATCH (state:State)-[joining:PARTY_TO]->(agreement:Agreement)
  WHERE
    state.id IN $params.stateIds
    AND
    (
      (
        joining.starts <= $params.asOf + '~'
        AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
        AND
        (
          ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(joining)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(joining.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(joining.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN joining.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH agreement, collect(DISTINCT state.id) AS partyIds
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN collect({agreement: agreement, partyIds: partyIds}) AS joined
}
MATCH (norm:Norm {setId: $params.setId})
CALL (norm, joined) {
  UNWIND joined AS one
  WITH norm, one.agreement AS agreement, one.partyIds AS partyIds
  MATCH (agreement)-[answering:REFLECTS|ASSESSED]->(norm)
  WHERE
    (
      answering.starts <= $params.asOf + '~'
      AND (answering.ends IS NULL OR $params.asOf + '~' < answering.ends)
      AND
      (
        ($params.counting.bases IS NULL OR answering.basis IN $params.counting.bases)
        AND ($params.counting.access IS NULL OR answering.access IN $params.counting.access)
        AND ($params.counting.sources IS NULL OR answering.source IN $params.counting.sources)
      )
    )
  UNWIND partyIds AS partyId
  WITH partyId, max(CASE WHEN type(answering) = 'REFLECTS' AND answering.value IN $params.counting.answers THEN 1 ELSE 0 END) AS reflects
  ORDER BY partyId
  RETURN
    collect(CASE reflects WHEN 1 THEN partyId END) AS reflectedForIds,
    collect(CASE reflects WHEN 0 THEN partyId END) AS notFoundForIds
}
RETURN norm {.*} AS norm, reflectedForIds, notFoundForIds
ORDER BY norm.sortKey, norm.id`,
  normFrequency: `MATCH (norm:Norm {setId: $params.setId})
CALL (norm) {
  MATCH (norm)<-[answering:REFLECTS|ASSESSED]-(agreement:Agreement)
  WHERE
    (
      answering.starts <= $params.asOf + '~'
      AND (answering.ends IS NULL OR $params.asOf + '~' < answering.ends)
      AND
      (
        ($params.counting.bases IS NULL OR answering.basis IN $params.counting.bases)
        AND ($params.counting.access IS NULL OR answering.access IN $params.counting.access)
        AND ($params.counting.sources IS NULL OR answering.source IN $params.counting.sources)
      )
    )
  WITH agreement, max(CASE WHEN type(answering) = 'REFLECTS' AND answering.value IN $params.counting.answers THEN 1 ELSE 0 END) AS reflects
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN sum(reflects) AS count, count(*) AS of
}
RETURN norm {.*} AS norm, count, of
ORDER BY norm.sortKey, norm.id`,
  normTimeline: `UNWIND $params.normIds AS normId
CALL (normId) {
  MATCH (:Norm {id: normId})<-[reflecting:REFLECTS]-(agreement:Agreement)
  WHERE
    (
      (
        reflecting.starts <= $params.asOf + '~'
        AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
        AND
        (
          ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN agreement
}
WITH DISTINCT agreement
WHERE agreement.date IS NOT NULL
RETURN toInteger(left(agreement.date, 4)) AS year, agreement {.*} AS agreement
ORDER BY year, agreement.date, agreement.id`,
  norms: `MATCH (norm:Norm)
WHERE
  ($params.setId IS NULL OR norm.setId = $params.setId)
  AND
  (
    $params.text IS NULL
    OR any(searchKey IN norm.searchKeys WHERE searchKey CONTAINS $params.text)
    OR coalesce(norm.searchText CONTAINS $params.text, false)
  )
  AND
  (
    $params.after IS NULL
    OR 0 > $params.after.number
    OR (0 = $params.after.number AND (
      norm.sortKey > $params.after.up
      OR (norm.sortKey = $params.after.up AND (
        '' < $params.after.down
        OR ('' = $params.after.down AND norm.id > $params.after.id)
      ))
    ))
  )
RETURN norm {.*} AS norm, {number: 0, up: norm.sortKey, down: '', id: norm.id} AS key
ORDER BY norm.sortKey, norm.id
LIMIT $params.first`,
  normsCount: `MATCH (norm:Norm)
WHERE
  ($params.setId IS NULL OR norm.setId = $params.setId)
  AND
  (
    $params.text IS NULL
    OR any(searchKey IN norm.searchKeys WHERE searchKey CONTAINS $params.text)
    OR coalesce(norm.searchText CONTAINS $params.text, false)
  )
RETURN count(norm) AS count`,
  normsOfPairs: `UNWIND range(0, size($params.pairs) - 1) AS at
WITH at, $params.pairs[at] AS pair
MATCH (:State {id: pair.a})-[one:PARTY_TO]->(agreement:Agreement)<-[other:PARTY_TO]-(:State {id: pair.b})
WHERE
  (
    (
      one.starts <= $params.asOf + '~'
      AND (one.ends IS NULL OR $params.asOf + '~' < one.ends)
      AND
      (
        ($params.counting.bases IS NULL OR one.basis IN $params.counting.bases)
        AND ($params.counting.access IS NULL OR one.access IN $params.counting.access)
        AND ($params.counting.sources IS NULL OR one.source IN $params.counting.sources)
      )
    )
    AND
    CASE type(one)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(one.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(one.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(one.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN one.value IN $params.counting.answers
      ELSE true
    END
  )
  AND
  (
    (
      other.starts <= $params.asOf + '~'
      AND (other.ends IS NULL OR $params.asOf + '~' < other.ends)
      AND
      (
        ($params.counting.bases IS NULL OR other.basis IN $params.counting.bases)
        AND ($params.counting.access IS NULL OR other.access IN $params.counting.access)
        AND ($params.counting.sources IS NULL OR other.source IN $params.counting.sources)
      )
    )
    AND
    CASE type(other)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(other.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(other.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(other.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN other.value IN $params.counting.answers
      ELSE true
    END
  )
WITH at, agreement, collect(DISTINCT one) AS ones, collect(DISTINCT other) AS others
WHERE
  CASE WHEN $params.commitments IS NULL THEN true ELSE
    coalesce(
      head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN ones | shown.commitment]]),
      CASE WHEN all(shown IN ones WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
    )
    IN $params.commitments
  END
  AND
  CASE WHEN $params.commitments IS NULL THEN true ELSE
    coalesce(
      head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN others | shown.commitment]]),
      CASE WHEN all(shown IN others WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
    )
    IN $params.commitments
  END
WITH agreement, collect(at) AS places
WITH *,
  CASE
    WHEN coalesce(
      $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
      $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
      $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
        WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
        WHEN 'REFLECTS' THEN
          coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
          AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
        ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $params.asOf + '~'
            AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
            AND
            (
              ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
    }
  END
  AS filterTies
WITH *,
  [party IN filterParties WHERE
    any(acts IN [[act IN party.claims WHERE
      CASE
        WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
      END
    ]] WHERE
      size(acts) > 0
      AND
      CASE WHEN null IS NULL THEN true ELSE
        coalesce(
          head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
          CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
        )
        IN null
      END
    )
  | party.type] AS filterTypes
WITH *,
  (
    (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
    AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
    AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
    AND
    (
      $params.filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
      OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
    )
    AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
    AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
    AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
    AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
    AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      WHEN 'URL' THEN agreement.url
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
    AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
    AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
    AND (
      $params.filter.inForce IS NULL
      OR $params.filter.inForce = (
        agreement.inForceSince <= $params.asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
    AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
    AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
    AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
    AND
    all(wanted IN coalesce($params.filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $params.filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($params.filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $params.filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $params.filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $params.filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $params.filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
      ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $params.filter.referenceKinds IS NULL THEN true
      WHEN $params.filter.references IS NOT NULL THEN true
      ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
    END
  ) AS matches
WHERE matches
UNWIND places AS at
WITH at, agreement
MATCH (agreement)-[reflecting:REFLECTS]->(norm:Norm)
WHERE
  (
    (
      reflecting.starts <= $params.asOf + '~'
      AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
      AND
      (
        ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
        AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
        AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
      )
    )
    AND
    CASE type(reflecting)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
      ELSE true
    END
  )
WITH DISTINCT at, norm
WITH $params.pairs[at].a + '.' + $params.pairs[at].b AS pairId, norm
RETURN pairId, norm {.*} AS norm
ORDER BY pairId, norm.sortKey, norm.id`,
  normsOfSets: `UNWIND $params.setIds AS setId
MATCH (norm:Norm {setId: setId})
RETURN setId, norm {.*} AS norm
ORDER BY setId, norm.sortKey, norm.id`,
  normsOfStates: `UNWIND $params.stateIds AS stateId
MATCH (:State {id: stateId})-[joining:PARTY_TO]->(agreement:Agreement)-[reflecting:REFLECTS]->(norm:Norm {setId: $params.setId})
WHERE
  (
    (
      joining.starts <= $params.asOf + '~'
      AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
      AND
      (
        ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
        AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
        AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
      )
    )
    AND
    CASE type(joining)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(joining.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(joining.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN joining.value IN $params.counting.answers
      ELSE true
    END
  )
  AND
  (
    (
      reflecting.starts <= $params.asOf + '~'
      AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
      AND
      (
        ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
        AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
        AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
      )
    )
    AND
    CASE type(reflecting)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
      ELSE true
    END
  )
WITH DISTINCT stateId, agreement, norm
WITH stateId, agreement, collect(norm) AS norms
WITH *,
  CASE
    WHEN coalesce(
      $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
      $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
      $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
        WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
        WHEN 'REFLECTS' THEN
          coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
          AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
        ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $params.asOf + '~'
            AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
            AND
            (
              ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
    }
  END
  AS filterTies
WITH *,
  [party IN filterParties WHERE
    any(acts IN [[act IN party.claims WHERE
      CASE
        WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
      END
    ]] WHERE
      size(acts) > 0
      AND
      CASE WHEN null IS NULL THEN true ELSE
        coalesce(
          head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
          CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
        )
        IN null
      END
    )
  | party.type] AS filterTypes
WITH *,
  (
    (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
    AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
    AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
    AND
    (
      $params.filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
      OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
    )
    AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
    AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
    AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
    AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
    AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      WHEN 'URL' THEN agreement.url
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
    AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
    AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
    AND (
      $params.filter.inForce IS NULL
      OR $params.filter.inForce = (
        agreement.inForceSince <= $params.asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
    AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
    AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
    AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
    AND
    all(wanted IN coalesce($params.filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $params.filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($params.filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $params.filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $params.filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $params.filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $params.filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
      ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $params.filter.referenceKinds IS NULL THEN true
      WHEN $params.filter.references IS NOT NULL THEN true
      ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
    END
  ) AS matches
WHERE matches
UNWIND norms AS norm
WITH DISTINCT stateId, norm
RETURN stateId, norm {.*} AS norm
ORDER BY stateId, norm.sortKey, norm.id`,
  openQuestions: `MATCH (question:OpenQuestion)
WHERE
  ($params.ids IS NULL OR question.id IN $params.ids)
  AND ($params.aboutIds IS NULL OR any(aboutId IN $params.aboutIds WHERE aboutId IN question.aboutIds))
RETURN question {.*} AS openQuestion
ORDER BY question.id`,
  organizations: `MATCH (organization:Organization)
WITH *,
  CASE WHEN $params.filter.members IS NULL THEN [] ELSE COLLECT {
    MATCH (organization)<-[belonging:MEMBER_OF]-(member:Entity)
    WHERE
      (
        belonging.starts <= $params.asOf + '~'
        AND (belonging.ends IS NULL OR $params.asOf + '~' < belonging.ends)
        AND
        (
          ($params.counting.bases IS NULL OR belonging.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR belonging.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR belonging.source IN $params.counting.sources)
        )
      )
    WITH member, collect(belonging) AS memberClaims
    RETURN {id: member.id, claims: memberClaims}
  } END AS members
WITH *,
  CASE WHEN $params.filter.partyTo IS NULL THEN [] ELSE COLLECT {
    MATCH (organization)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      (
        joining.starts <= $params.asOf + '~'
        AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
        AND
        (
          ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
        )
      )
      AND
      (joined.date IS NULL OR joined.date <= $params.asOf + '~')
    WITH joined, collect(joining) AS joinedClaims
    RETURN {id: joined.id, claims: joinedClaims}
  } END AS everJoined
WITH *,
  (
    ($params.filter.ids IS NULL OR organization.id IN $params.filter.ids)
    AND
    (
      $params.filter.text IS NULL
      OR any(searchKey IN organization.searchKeys WHERE searchKey CONTAINS $params.filter.text)
      OR coalesce(organization.searchText CONTAINS $params.filter.text, false)
    )
    AND ($params.filter.kinds IS NULL OR organization.kind IN $params.filter.kinds)
    AND ($params.filter.homes IS NULL OR organization.homeId IN $params.filter.homes)
    AND ($params.filter.groups IS NULL OR organization.groupId IN $params.filter.groups)
    AND
    all(wanted IN coalesce($params.filter.members, []) WHERE
      all(ids IN [
        [member IN members WHERE any(claim IN member.claims WHERE
          coalesce(claim.value, '') IN coalesce(wanted.statuses, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        ) | member.id]
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN wanted.statuses IS NULL OR size(ids) > 0 ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(wanted IN coalesce($params.filter.partyTo, []) WHERE
      all(ids IN [
        [party IN everJoined WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
  ) AS matches
WHERE matches
WITH
  organization,
  CASE $params.orderBy WHEN 'TIES_DESC' THEN -size(
    COLLECT {
      MATCH (organization)-[tying]-(:Entity)
      WHERE
        type(tying) <> 'ASSESSED'
        AND
        (
          (
            tying.starts <= $params.asOf + '~'
            AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
            AND
            (
              ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT startNode(tying).id + '.' + type(tying) + '.' + endNode(tying).id
    }
  ) ELSE 0 END AS number,
  organization.sortKey AS up
WHERE
  (
    $params.after IS NULL
    OR number > $params.after.number
    OR (number = $params.after.number AND (
      up > $params.after.up
      OR (up = $params.after.up AND (
        '' < $params.after.down
        OR ('' = $params.after.down AND organization.id > $params.after.id)
      ))
    ))
  )
RETURN organization {.*} AS organization, {number: number, up: up, down: '', id: organization.id} AS key
ORDER BY number, up, organization.id
LIMIT $params.first`,
  organizationsCount: `MATCH (organization:Organization)
WITH *,
  CASE WHEN $params.filter.members IS NULL THEN [] ELSE COLLECT {
    MATCH (organization)<-[belonging:MEMBER_OF]-(member:Entity)
    WHERE
      (
        belonging.starts <= $params.asOf + '~'
        AND (belonging.ends IS NULL OR $params.asOf + '~' < belonging.ends)
        AND
        (
          ($params.counting.bases IS NULL OR belonging.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR belonging.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR belonging.source IN $params.counting.sources)
        )
      )
    WITH member, collect(belonging) AS memberClaims
    RETURN {id: member.id, claims: memberClaims}
  } END AS members
WITH *,
  CASE WHEN $params.filter.partyTo IS NULL THEN [] ELSE COLLECT {
    MATCH (organization)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      (
        joining.starts <= $params.asOf + '~'
        AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
        AND
        (
          ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
        )
      )
      AND
      (joined.date IS NULL OR joined.date <= $params.asOf + '~')
    WITH joined, collect(joining) AS joinedClaims
    RETURN {id: joined.id, claims: joinedClaims}
  } END AS everJoined
WITH *,
  (
    ($params.filter.ids IS NULL OR organization.id IN $params.filter.ids)
    AND
    (
      $params.filter.text IS NULL
      OR any(searchKey IN organization.searchKeys WHERE searchKey CONTAINS $params.filter.text)
      OR coalesce(organization.searchText CONTAINS $params.filter.text, false)
    )
    AND ($params.filter.kinds IS NULL OR organization.kind IN $params.filter.kinds)
    AND ($params.filter.homes IS NULL OR organization.homeId IN $params.filter.homes)
    AND ($params.filter.groups IS NULL OR organization.groupId IN $params.filter.groups)
    AND
    all(wanted IN coalesce($params.filter.members, []) WHERE
      all(ids IN [
        [member IN members WHERE any(claim IN member.claims WHERE
          coalesce(claim.value, '') IN coalesce(wanted.statuses, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        ) | member.id]
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN wanted.statuses IS NULL OR size(ids) > 0 ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(wanted IN coalesce($params.filter.partyTo, []) WHERE
      all(ids IN [
        [party IN everJoined WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
  ) AS matches
WHERE matches
RETURN count(organization) AS count`,
  organizationsOfMembers: `UNWIND $params.memberIds AS memberId
CALL (memberId) {
  MATCH (:Entity {id: memberId})-[claim:MEMBER_OF]->(organization:Organization)
  WHERE
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
    AND
    (
      $params.after IS NULL
      OR 0 > $params.after.number
      OR (0 = $params.after.number AND (
        organization.sortKey > $params.after.up
        OR (organization.sortKey = $params.after.up AND (
          '' < $params.after.down
          OR ('' = $params.after.down AND organization.id > $params.after.id)
        ))
      ))
    )
  WITH organization, claim
  ORDER BY coalesce(claim.order, 0)
  WITH organization, collect(claim {.*}) AS claims
  WITH *,
    CASE WHEN $params.filter.members IS NULL THEN [] ELSE COLLECT {
      MATCH (organization)<-[belonging:MEMBER_OF]-(member:Entity)
      WHERE
        (
          belonging.starts <= $params.asOf + '~'
          AND (belonging.ends IS NULL OR $params.asOf + '~' < belonging.ends)
          AND
          (
            ($params.counting.bases IS NULL OR belonging.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR belonging.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR belonging.source IN $params.counting.sources)
          )
        )
      WITH member, collect(belonging) AS memberClaims
      RETURN {id: member.id, claims: memberClaims}
    } END AS members
  WITH *,
    CASE WHEN $params.filter.partyTo IS NULL THEN [] ELSE COLLECT {
      MATCH (organization)-[joining:PARTY_TO]->(joined:Agreement)
      WHERE
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
        AND
        (joined.date IS NULL OR joined.date <= $params.asOf + '~')
      WITH joined, collect(joining) AS joinedClaims
      RETURN {id: joined.id, claims: joinedClaims}
    } END AS everJoined
  WITH *,
    (
      ($params.filter.ids IS NULL OR organization.id IN $params.filter.ids)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN organization.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(organization.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.kinds IS NULL OR organization.kind IN $params.filter.kinds)
      AND ($params.filter.homes IS NULL OR organization.homeId IN $params.filter.homes)
      AND ($params.filter.groups IS NULL OR organization.groupId IN $params.filter.groups)
      AND
      all(wanted IN coalesce($params.filter.members, []) WHERE
        all(ids IN [
          [member IN members WHERE any(claim IN member.claims WHERE
            coalesce(claim.value, '') IN coalesce(wanted.statuses, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          ) | member.id]
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN wanted.statuses IS NULL OR size(ids) > 0 ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(wanted IN coalesce($params.filter.partyTo, []) WHERE
        all(ids IN [
          [party IN everJoined WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
    ) AS matches
  WHERE matches
  RETURN organization, claims
  ORDER BY organization.sortKey, organization.id
  LIMIT $params.first
}
RETURN
  memberId,
  organization {.*} AS organization,
  claims,
  {number: 0, up: organization.sortKey, down: '', id: organization.id} AS key
ORDER BY memberId, key.up, key.id`,
  organizationsOfMembersCount: `UNWIND $params.memberIds AS memberId
RETURN memberId, COUNT {
  MATCH (:Entity {id: memberId})-[claim:MEMBER_OF]->(organization:Organization)
  WHERE
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT organization
  WITH *,
    CASE WHEN $params.filter.members IS NULL THEN [] ELSE COLLECT {
      MATCH (organization)<-[belonging:MEMBER_OF]-(member:Entity)
      WHERE
        (
          belonging.starts <= $params.asOf + '~'
          AND (belonging.ends IS NULL OR $params.asOf + '~' < belonging.ends)
          AND
          (
            ($params.counting.bases IS NULL OR belonging.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR belonging.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR belonging.source IN $params.counting.sources)
          )
        )
      WITH member, collect(belonging) AS memberClaims
      RETURN {id: member.id, claims: memberClaims}
    } END AS members
  WITH *,
    CASE WHEN $params.filter.partyTo IS NULL THEN [] ELSE COLLECT {
      MATCH (organization)-[joining:PARTY_TO]->(joined:Agreement)
      WHERE
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
        AND
        (joined.date IS NULL OR joined.date <= $params.asOf + '~')
      WITH joined, collect(joining) AS joinedClaims
      RETURN {id: joined.id, claims: joinedClaims}
    } END AS everJoined
  WITH *,
    (
      ($params.filter.ids IS NULL OR organization.id IN $params.filter.ids)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN organization.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(organization.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.kinds IS NULL OR organization.kind IN $params.filter.kinds)
      AND ($params.filter.homes IS NULL OR organization.homeId IN $params.filter.homes)
      AND ($params.filter.groups IS NULL OR organization.groupId IN $params.filter.groups)
      AND
      all(wanted IN coalesce($params.filter.members, []) WHERE
        all(ids IN [
          [member IN members WHERE any(claim IN member.claims WHERE
            coalesce(claim.value, '') IN coalesce(wanted.statuses, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          ) | member.id]
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN wanted.statuses IS NULL OR size(ids) > 0 ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(wanted IN coalesce($params.filter.partyTo, []) WHERE
        all(ids IN [
          [party IN everJoined WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
    ) AS matches
  WHERE matches
  RETURN organization
} AS count
ORDER BY memberId`,
  partiesOfAgreements: `UNWIND $params.agreementIds AS agreementId
CALL (agreementId) {
  MATCH (:Agreement {id: agreementId})<-[claim:PARTY_TO]-(party:Entity)
  WHERE
    ($params.ids IS NULL OR party.id IN $params.ids)
    AND ($params.types IS NULL OR party.type IN $params.types)
    AND ($params.kinds IS NULL OR party.kind IN $params.kinds)
    AND ($params.homes IS NULL OR party.homeId IN $params.homes)
    AND
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH party, claim
  ORDER BY coalesce(claim.order, 0)
  WITH party, collect(claim {.*}) AS claims
  WHERE
    CASE WHEN $params.commitments IS NULL THEN true ELSE
      coalesce(
        head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN claims | shown.commitment]]),
        CASE WHEN all(shown IN claims WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
      )
      IN $params.commitments
    END
    AND
    (
      $params.after IS NULL
      OR 0 > $params.after.number
      OR (0 = $params.after.number AND (
        party.sortKey > $params.after.up
        OR (party.sortKey = $params.after.up AND (
          '' < $params.after.down
          OR ('' = $params.after.down AND party.id > $params.after.id)
        ))
      ))
    )
  RETURN party, claims
  ORDER BY party.sortKey, party.id
  LIMIT $params.first
}
RETURN agreementId, party {.*} AS party, claims, {number: 0, up: party.sortKey, down: '', id: party.id} AS key
ORDER BY agreementId, key.up, key.id`,
  partiesOfAgreementsCount: `UNWIND $params.agreementIds AS agreementId
RETURN agreementId, COUNT {
  MATCH (:Agreement {id: agreementId})<-[claim:PARTY_TO]-(party:Entity)
  WHERE
    ($params.ids IS NULL OR party.id IN $params.ids)
    AND ($params.types IS NULL OR party.type IN $params.types)
    AND ($params.kinds IS NULL OR party.kind IN $params.kinds)
    AND ($params.homes IS NULL OR party.homeId IN $params.homes)
    AND
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH party, claim
  ORDER BY coalesce(claim.order, 0)
  WITH party, collect(claim {.*}) AS claims
  WHERE
    CASE WHEN $params.commitments IS NULL THEN true ELSE
      coalesce(
        head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN claims | shown.commitment]]),
        CASE WHEN all(shown IN claims WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
      )
      IN $params.commitments
    END
  RETURN party
} AS count
ORDER BY agreementId`,
  partnersOfStates: `UNWIND $params.stateIds AS stateId
CALL (stateId) {
  MATCH (state:State {id: stateId})-[mine:PARTY_TO]->(agreement:Agreement)
  WHERE
    (
      (
        mine.starts <= $params.asOf + '~'
        AND (mine.ends IS NULL OR $params.asOf + '~' < mine.ends)
        AND
        (
          ($params.counting.bases IS NULL OR mine.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR mine.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR mine.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(mine)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(mine.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(mine.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(mine.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN mine.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH state, agreement, collect(mine) AS mines
  WHERE
    CASE WHEN $params.commitments IS NULL THEN true ELSE
      coalesce(
        head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN mines | shown.commitment]]),
        CASE WHEN all(shown IN mines WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
      )
      IN $params.commitments
    END
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  WITH state, collect(agreement) AS agreements
  UNWIND agreements AS agreement
  MATCH (agreement)<-[theirs:PARTY_TO]-(partner:State)
  WHERE
    partner <> state
    AND
    (
      (
        theirs.starts <= $params.asOf + '~'
        AND (theirs.ends IS NULL OR $params.asOf + '~' < theirs.ends)
        AND
        (
          ($params.counting.bases IS NULL OR theirs.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR theirs.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR theirs.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(theirs)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(theirs.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(theirs.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(theirs.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN theirs.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH partner, agreement, size(agreements) AS own, collect(theirs) AS theirClaims
  WHERE
    CASE WHEN $params.commitments IS NULL THEN true ELSE
      coalesce(
        head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN theirClaims | shown.commitment]]),
        CASE WHEN all(shown IN theirClaims WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
      )
      IN $params.commitments
    END
  WITH partner, own, count(*) AS shared
  WHERE shared >= $params.minShared
  CALL () {
    MATCH (passed:Agreement)
    WHERE $params.states.through IS NOT NULL
    WITH *,
      CASE
        WHEN coalesce(
          $params.states.through.parties, $params.states.through.organizations, $params.states.through.maxParties, $params.states.through.minParties, $params.states.through.maxStates, $params.states.through.minStates,
          $params.states.through.unstated
        ) IS NULL THEN []
        ELSE COLLECT {
          MATCH (passed)<-[joining:PARTY_TO]-(party)
          WHERE
            (
              joining.starts <= $params.asOf + '~'
              AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
              AND
              (
                ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
              )
            )
          WITH party, collect(joining) AS partyClaims
          RETURN {id: party.id, type: party.type, claims: partyClaims}
        }
      END
      AS filterParties,
      CASE
        WHEN coalesce(
          $params.states.through.initiators, $params.states.through.organizations, $params.states.through.typologies, $params.states.through.stakeholderGroups, $params.states.through.norms,
          $params.states.through.normBearing, $params.states.through.normSet, $params.states.through.references, $params.states.through.referenceKinds, $params.states.through.unstated
        ) IS NULL THEN []
        ELSE COLLECT {
          MATCH (passed)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
          WHERE CASE type(tying)
            WHEN 'INITIATED' THEN coalesce($params.states.through.initiators, $params.states.through.organizations, $params.states.through.unstated) IS NOT NULL
            WHEN 'CLASSIFIED_AS' THEN coalesce($params.states.through.typologies, $params.states.through.unstated) IS NOT NULL
            WHEN 'INVOLVES' THEN coalesce($params.states.through.stakeholderGroups, $params.states.through.unstated) IS NOT NULL
            WHEN 'REFLECTS' THEN
              coalesce($params.states.through.norms, $params.states.through.normBearing, $params.states.through.normSet, $params.states.through.unstated) IS NOT NULL
            WHEN 'REFERENCES' THEN
              startNode(tying) = passed
              AND coalesce($params.states.through.references, $params.states.through.referenceKinds) IS NOT NULL
              AND ($params.states.through.referenceKinds IS NULL OR tying.value IN $params.states.through.referenceKinds)
            ELSE coalesce($params.states.through.organizations, $params.states.through.unstated) IS NOT NULL
          END
          WITH tying, tied
          WHERE
            (
              (
                tying.starts <= $params.asOf + '~'
                AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
                AND
                (
                  ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                  AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                  AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
                )
              )
              AND
              CASE type(tying)
                WHEN 'PARTY_TO' THEN
                  CASE
                    WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                    ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                  END
                WHEN 'MEMBER_OF' THEN
                  coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
                WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
                ELSE true
              END
            )
          RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
        }
      END
      AS filterTies
    WITH *,
      [party IN filterParties WHERE
        any(acts IN [[act IN party.claims WHERE
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        ]] WHERE
          size(acts) > 0
          AND
          CASE WHEN null IS NULL THEN true ELSE
            coalesce(
              head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
              CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
            )
            IN null
          END
        )
      | party.type] AS filterTypes
    WITH *,
      (
        (passed.date IS NULL OR passed.date <= $params.asOf + '~')
        AND ($params.states.through.ids IS NULL OR passed.id IN $params.states.through.ids)
        AND ($params.states.through.excludeIds IS NULL OR NOT passed.id IN $params.states.through.excludeIds)
        AND
        (
          $params.states.through.text IS NULL
          OR any(searchKey IN passed.searchKeys WHERE searchKey CONTAINS $params.states.through.text)
          OR coalesce(passed.searchText CONTAINS $params.states.through.text, false)
        )
        AND ($params.states.through.forms IS NULL OR passed.form IN $params.states.through.forms)
        AND ($params.states.through.legalForces IS NULL OR passed.legalForce IN $params.states.through.legalForces)
        AND ($params.states.through.scopes IS NULL OR passed.scope IN $params.states.through.scopes)
        AND ($params.states.through.settings IS NULL OR passed.setting IN $params.states.through.settings)
        AND all(attribute IN coalesce($params.states.through.unstated, []) WHERE CASE attribute
          WHEN 'DATE' THEN passed.date
          WHEN 'LEGAL_FORCE' THEN passed.legalForce
          WHEN 'SETTING' THEN passed.setting
          WHEN 'ENTRY_INTO_FORCE' THEN passed.inForceSince
          WHEN 'URL' THEN passed.url
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
        AND ($params.states.through.date.from IS NULL OR passed.date >= $params.states.through.date.from)
        AND ($params.states.through.date.to IS NULL OR passed.date <= $params.states.through.date.to + '~')
        AND (
          $params.states.through.inForce IS NULL
          OR $params.states.through.inForce = (
            passed.inForceSince <= $params.asOf + '~'
            AND (passed.inForceUntil IS NULL OR $params.asOf + '~' < passed.inForceUntil)
          )
        )
        AND ($params.states.through.maxParties IS NULL OR size(filterTypes) <= $params.states.through.maxParties)
        AND ($params.states.through.minParties IS NULL OR size(filterTypes) >= $params.states.through.minParties)
        AND ($params.states.through.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.states.through.maxStates)
        AND ($params.states.through.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.states.through.minStates)
        AND
        all(wanted IN coalesce($params.states.through.parties, []) WHERE
          all(ids IN [
            [party IN filterParties WHERE
              any(acts IN [[act IN party.claims WHERE
                CASE
                  WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
                END
              ]] WHERE
                size(acts) > 0
                AND
                CASE WHEN wanted.commitments IS NULL THEN true ELSE
                  coalesce(
                    head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                    CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                  )
                  IN wanted.commitments
                END
              )
            | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
          ] WHERE
            CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
              coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
            ELSE
              (
                CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
                AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
                AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
              )
            END
          )
        )
        AND
        all(ids IN CASE WHEN $params.states.through.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
          all(wanted IN $params.states.through.initiators WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(wanted IN coalesce($params.states.through.organizations, []) WHERE
          all(ids IN [
            [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
              any(acts IN [[act IN party.claims WHERE
                CASE
                  WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
                END
              ]] WHERE
                size(acts) > 0
                AND
                CASE WHEN wanted.commitments IS NULL THEN true ELSE
                  coalesce(
                    head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                    CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                  )
                  IN wanted.commitments
                END
              )
            | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
          ] WHERE
            CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
              coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
            ELSE
              (
                CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
                AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
                AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
              )
            END
          )
        )
        AND
        all(ids IN CASE WHEN $params.states.through.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
          all(wanted IN $params.states.through.typologies WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(ids IN CASE WHEN $params.states.through.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
          all(wanted IN $params.states.through.stakeholderGroups WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(ids IN CASE WHEN $params.states.through.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
          all(wanted IN $params.states.through.norms WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(ids IN CASE WHEN $params.states.through.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
          all(wanted IN $params.states.through.references WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND CASE
          WHEN coalesce($params.states.through.normBearing, $params.states.through.normSet) IS NULL THEN true
          ELSE coalesce($params.states.through.normBearing, true) = any(tie IN filterTies
            WHERE tie.relation = 'REFLECTS' AND coalesce($params.states.through.normSet, tie.setId, '') = coalesce(tie.setId, ''))
        END
        AND CASE
          WHEN $params.states.through.referenceKinds IS NULL THEN true
          WHEN $params.states.through.references IS NOT NULL THEN true
          ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
        END
      ) AS matches
    WHERE matches
    RETURN CASE WHEN $params.states.through IS NULL THEN null ELSE collect(passed) END AS through
  }
  WITH *,
    (
      (
        (partner.existedFrom IS NULL OR partner.existedFrom <= $params.asOf + '~')
        AND (partner.existedUntil IS NULL OR partner.existedUntil > $params.asOf + '~')
      )
      AND ($params.states.ids IS NULL OR partner.id IN $params.states.ids)
      AND
      (
        $params.states.text IS NULL
        OR any(searchKey IN partner.searchKeys WHERE searchKey CONTAINS $params.states.text)
        OR coalesce(partner.searchText CONTAINS $params.states.text, false)
      )
      AND ($params.states.regions IS NULL OR partner.region IN $params.states.regions OR partner.subregion IN $params.states.regions)
      AND ($params.states.standings IS NULL OR partner.standing IN $params.states.standings)
    ) AS isOfItself
  WITH *,
    CASE WHEN $params.states.memberOf IS NULL OR NOT isOfItself THEN [] ELSE COLLECT {
      MATCH (partner)-[belonging:MEMBER_OF]->(organization:Organization)
      WHERE
        (
          belonging.starts <= $params.asOf + '~'
          AND (belonging.ends IS NULL OR $params.asOf + '~' < belonging.ends)
          AND
          (
            ($params.counting.bases IS NULL OR belonging.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR belonging.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR belonging.source IN $params.counting.sources)
          )
        )
      WITH organization, collect(belonging) AS belongingClaims
      RETURN {id: organization.id, claims: belongingClaims}
    } END AS memberships
  WITH *,
    (
      isOfItself
      AND
      all(wanted IN coalesce($params.states.memberOf, []) WHERE
        all(ids IN [
          [member IN memberships WHERE any(claim IN member.claims WHERE
            coalesce(claim.value, '') IN coalesce(wanted.statuses, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          ) | member.id]
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN wanted.statuses IS NULL OR size(ids) > 0 ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
    ) AS isMember
  WITH *,
    CASE WHEN coalesce($params.states.partyTo, $params.states.reflects, $params.states.through) IS NULL OR NOT isMember THEN [] ELSE COLLECT {
      MATCH (partner)-[joining:PARTY_TO]->(joined:Agreement)
      WHERE
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
      WITH joined, collect(joining) AS joinedClaims
      RETURN {id: joined.id, node: joined, claims: joinedClaims}
    } END AS everJoined
  WITH *,
    [joining IN everJoined WHERE CASE WHEN through IS NULL THEN
      (joining.node.date IS NULL OR joining.node.date <= $params.asOf + '~')
    ELSE joining.node IN through END] AS joinedThrough
  WITH *,
    [joining IN joinedThrough WHERE
      any(acts IN [[act IN joining.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | joining.node] AS joinedAgreements
  WITH *,
    CASE WHEN $params.states.reflects IS NULL OR NOT isMember THEN [] ELSE COLLECT {
      UNWIND joinedAgreements AS joined
      MATCH (joined)-[reflecting:REFLECTS]->(reflected:Norm)
      WHERE
        (
          (
            reflecting.starts <= $params.asOf + '~'
            AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
            AND
            (
              ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(reflecting)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT reflected.id
    } END AS reflectedIds
  WITH *,
    (
      isMember
      AND
      all(wanted IN coalesce($params.states.partyTo, []) WHERE
        all(ids IN [
          [party IN joinedThrough WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(wanted IN coalesce($params.states.reflects, []) WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN reflectedIds) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN reflectedIds)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN reflectedIds)
        )
      )
      AND CASE
        WHEN $params.states.through IS NULL THEN true
        WHEN coalesce($params.states.partyTo, $params.states.reflects) IS NOT NULL THEN true
        ELSE size(joinedAgreements) > 0
      END
    ) AS isMeant
  WITH partner, own, shared, isMeant
  WHERE isMeant
  CALL (partner) {
    MATCH (partner)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      $params.orderBy = 'JACCARD'
      AND
      (
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(joining)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(joining.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(joining.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN joining.value IN $params.counting.answers
          ELSE true
        END
      )
    WITH joined, collect(joining) AS joinings
    WHERE
      CASE WHEN $params.commitments IS NULL THEN true ELSE
        coalesce(
          head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN joinings | shown.commitment]]),
          CASE WHEN all(shown IN joinings WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
        )
        IN $params.commitments
      END
    WITH *,
      CASE
        WHEN coalesce(
          $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
          $params.filter.unstated
        ) IS NULL THEN []
        ELSE COLLECT {
          MATCH (joined)<-[joining:PARTY_TO]-(party)
          WHERE
            (
              joining.starts <= $params.asOf + '~'
              AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
              AND
              (
                ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
              )
            )
          WITH party, collect(joining) AS partyClaims
          RETURN {id: party.id, type: party.type, claims: partyClaims}
        }
      END
      AS filterParties,
      CASE
        WHEN coalesce(
          $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
          $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
        ) IS NULL THEN []
        ELSE COLLECT {
          MATCH (joined)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
          WHERE CASE type(tying)
            WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
            WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
            WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
            WHEN 'REFLECTS' THEN
              coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
            WHEN 'REFERENCES' THEN
              startNode(tying) = joined
              AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
              AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
            ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
          END
          WITH tying, tied
          WHERE
            (
              (
                tying.starts <= $params.asOf + '~'
                AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
                AND
                (
                  ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                  AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                  AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
                )
              )
              AND
              CASE type(tying)
                WHEN 'PARTY_TO' THEN
                  CASE
                    WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                    ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                  END
                WHEN 'MEMBER_OF' THEN
                  coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
                WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
                ELSE true
              END
            )
          RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
        }
      END
      AS filterTies
    WITH *,
      [party IN filterParties WHERE
        any(acts IN [[act IN party.claims WHERE
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        ]] WHERE
          size(acts) > 0
          AND
          CASE WHEN null IS NULL THEN true ELSE
            coalesce(
              head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
              CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
            )
            IN null
          END
        )
      | party.type] AS filterTypes
    WITH *,
      (
        (joined.date IS NULL OR joined.date <= $params.asOf + '~')
        AND ($params.filter.ids IS NULL OR joined.id IN $params.filter.ids)
        AND ($params.filter.excludeIds IS NULL OR NOT joined.id IN $params.filter.excludeIds)
        AND
        (
          $params.filter.text IS NULL
          OR any(searchKey IN joined.searchKeys WHERE searchKey CONTAINS $params.filter.text)
          OR coalesce(joined.searchText CONTAINS $params.filter.text, false)
        )
        AND ($params.filter.forms IS NULL OR joined.form IN $params.filter.forms)
        AND ($params.filter.legalForces IS NULL OR joined.legalForce IN $params.filter.legalForces)
        AND ($params.filter.scopes IS NULL OR joined.scope IN $params.filter.scopes)
        AND ($params.filter.settings IS NULL OR joined.setting IN $params.filter.settings)
        AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
          WHEN 'DATE' THEN joined.date
          WHEN 'LEGAL_FORCE' THEN joined.legalForce
          WHEN 'SETTING' THEN joined.setting
          WHEN 'ENTRY_INTO_FORCE' THEN joined.inForceSince
          WHEN 'URL' THEN joined.url
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
        AND ($params.filter.date.from IS NULL OR joined.date >= $params.filter.date.from)
        AND ($params.filter.date.to IS NULL OR joined.date <= $params.filter.date.to + '~')
        AND (
          $params.filter.inForce IS NULL
          OR $params.filter.inForce = (
            joined.inForceSince <= $params.asOf + '~'
            AND (joined.inForceUntil IS NULL OR $params.asOf + '~' < joined.inForceUntil)
          )
        )
        AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
        AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
        AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
        AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
        AND
        all(wanted IN coalesce($params.filter.parties, []) WHERE
          all(ids IN [
            [party IN filterParties WHERE
              any(acts IN [[act IN party.claims WHERE
                CASE
                  WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
                END
              ]] WHERE
                size(acts) > 0
                AND
                CASE WHEN wanted.commitments IS NULL THEN true ELSE
                  coalesce(
                    head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                    CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                  )
                  IN wanted.commitments
                END
              )
            | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
          ] WHERE
            CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
              coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
            ELSE
              (
                CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
                AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
                AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
              )
            END
          )
        )
        AND
        all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
          all(wanted IN $params.filter.initiators WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(wanted IN coalesce($params.filter.organizations, []) WHERE
          all(ids IN [
            [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
              any(acts IN [[act IN party.claims WHERE
                CASE
                  WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
                END
              ]] WHERE
                size(acts) > 0
                AND
                CASE WHEN wanted.commitments IS NULL THEN true ELSE
                  coalesce(
                    head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                    CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                  )
                  IN wanted.commitments
                END
              )
            | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
          ] WHERE
            CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
              coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
            ELSE
              (
                CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
                AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
                AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
              )
            END
          )
        )
        AND
        all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
          all(wanted IN $params.filter.typologies WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
          all(wanted IN $params.filter.stakeholderGroups WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
          all(wanted IN $params.filter.norms WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
          all(wanted IN $params.filter.references WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND CASE
          WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
          ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
            WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
        END
        AND CASE
          WHEN $params.filter.referenceKinds IS NULL THEN true
          WHEN $params.filter.references IS NOT NULL THEN true
          ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
        END
      ) AS matches
    WHERE matches
    RETURN count(*) AS theirCount
  }
  WITH
    partner,
    shared,
    CASE $params.orderBy WHEN 'JACCARD' THEN -toFloat(shared) / (own + theirCount - shared) ELSE -shared END AS number
  WHERE
    (
      $params.after IS NULL
      OR number > $params.after.number
      OR (number = $params.after.number AND (
        '' > $params.after.up
        OR ('' = $params.after.up AND (
          '' < $params.after.down
          OR ('' = $params.after.down AND partner.id > $params.after.id)
        ))
      ))
    )
  RETURN partner, shared, number
  ORDER BY number, partner.id
  LIMIT $params.first
}
RETURN
  stateId,
  partner {.*} AS partner,
  shared AS sharedCount,
  {number: number, up: '', down: '', id: partner.id} AS key
ORDER BY stateId, key.number, key.id`,
  partnersOfStatesCount: `UNWIND $params.stateIds AS stateId
CALL (stateId) {
  MATCH (state:State {id: stateId})-[mine:PARTY_TO]->(agreement:Agreement)
  WHERE
    (
      (
        mine.starts <= $params.asOf + '~'
        AND (mine.ends IS NULL OR $params.asOf + '~' < mine.ends)
        AND
        (
          ($params.counting.bases IS NULL OR mine.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR mine.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR mine.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(mine)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(mine.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(mine.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(mine.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN mine.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH state, agreement, collect(mine) AS mines
  WHERE
    CASE WHEN $params.commitments IS NULL THEN true ELSE
      coalesce(
        head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN mines | shown.commitment]]),
        CASE WHEN all(shown IN mines WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
      )
      IN $params.commitments
    END
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  WITH state, collect(agreement) AS agreements
  UNWIND agreements AS agreement
  MATCH (agreement)<-[theirs:PARTY_TO]-(partner:State)
  WHERE
    partner <> state
    AND
    (
      (
        theirs.starts <= $params.asOf + '~'
        AND (theirs.ends IS NULL OR $params.asOf + '~' < theirs.ends)
        AND
        (
          ($params.counting.bases IS NULL OR theirs.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR theirs.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR theirs.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(theirs)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(theirs.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(theirs.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(theirs.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN theirs.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH partner, agreement, size(agreements) AS own, collect(theirs) AS theirClaims
  WHERE
    CASE WHEN $params.commitments IS NULL THEN true ELSE
      coalesce(
        head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN theirClaims | shown.commitment]]),
        CASE WHEN all(shown IN theirClaims WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
      )
      IN $params.commitments
    END
  WITH partner, own, count(*) AS shared
  WHERE shared >= $params.minShared
  CALL () {
    MATCH (passed:Agreement)
    WHERE $params.states.through IS NOT NULL
    WITH *,
      CASE
        WHEN coalesce(
          $params.states.through.parties, $params.states.through.organizations, $params.states.through.maxParties, $params.states.through.minParties, $params.states.through.maxStates, $params.states.through.minStates,
          $params.states.through.unstated
        ) IS NULL THEN []
        ELSE COLLECT {
          MATCH (passed)<-[joining:PARTY_TO]-(party)
          WHERE
            (
              joining.starts <= $params.asOf + '~'
              AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
              AND
              (
                ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
              )
            )
          WITH party, collect(joining) AS partyClaims
          RETURN {id: party.id, type: party.type, claims: partyClaims}
        }
      END
      AS filterParties,
      CASE
        WHEN coalesce(
          $params.states.through.initiators, $params.states.through.organizations, $params.states.through.typologies, $params.states.through.stakeholderGroups, $params.states.through.norms,
          $params.states.through.normBearing, $params.states.through.normSet, $params.states.through.references, $params.states.through.referenceKinds, $params.states.through.unstated
        ) IS NULL THEN []
        ELSE COLLECT {
          MATCH (passed)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
          WHERE CASE type(tying)
            WHEN 'INITIATED' THEN coalesce($params.states.through.initiators, $params.states.through.organizations, $params.states.through.unstated) IS NOT NULL
            WHEN 'CLASSIFIED_AS' THEN coalesce($params.states.through.typologies, $params.states.through.unstated) IS NOT NULL
            WHEN 'INVOLVES' THEN coalesce($params.states.through.stakeholderGroups, $params.states.through.unstated) IS NOT NULL
            WHEN 'REFLECTS' THEN
              coalesce($params.states.through.norms, $params.states.through.normBearing, $params.states.through.normSet, $params.states.through.unstated) IS NOT NULL
            WHEN 'REFERENCES' THEN
              startNode(tying) = passed
              AND coalesce($params.states.through.references, $params.states.through.referenceKinds) IS NOT NULL
              AND ($params.states.through.referenceKinds IS NULL OR tying.value IN $params.states.through.referenceKinds)
            ELSE coalesce($params.states.through.organizations, $params.states.through.unstated) IS NOT NULL
          END
          WITH tying, tied
          WHERE
            (
              (
                tying.starts <= $params.asOf + '~'
                AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
                AND
                (
                  ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                  AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                  AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
                )
              )
              AND
              CASE type(tying)
                WHEN 'PARTY_TO' THEN
                  CASE
                    WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                    ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                  END
                WHEN 'MEMBER_OF' THEN
                  coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
                WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
                ELSE true
              END
            )
          RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
        }
      END
      AS filterTies
    WITH *,
      [party IN filterParties WHERE
        any(acts IN [[act IN party.claims WHERE
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        ]] WHERE
          size(acts) > 0
          AND
          CASE WHEN null IS NULL THEN true ELSE
            coalesce(
              head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
              CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
            )
            IN null
          END
        )
      | party.type] AS filterTypes
    WITH *,
      (
        (passed.date IS NULL OR passed.date <= $params.asOf + '~')
        AND ($params.states.through.ids IS NULL OR passed.id IN $params.states.through.ids)
        AND ($params.states.through.excludeIds IS NULL OR NOT passed.id IN $params.states.through.excludeIds)
        AND
        (
          $params.states.through.text IS NULL
          OR any(searchKey IN passed.searchKeys WHERE searchKey CONTAINS $params.states.through.text)
          OR coalesce(passed.searchText CONTAINS $params.states.through.text, false)
        )
        AND ($params.states.through.forms IS NULL OR passed.form IN $params.states.through.forms)
        AND ($params.states.through.legalForces IS NULL OR passed.legalForce IN $params.states.through.legalForces)
        AND ($params.states.through.scopes IS NULL OR passed.scope IN $params.states.through.scopes)
        AND ($params.states.through.settings IS NULL OR passed.setting IN $params.states.through.settings)
        AND all(attribute IN coalesce($params.states.through.unstated, []) WHERE CASE attribute
          WHEN 'DATE' THEN passed.date
          WHEN 'LEGAL_FORCE' THEN passed.legalForce
          WHEN 'SETTING' THEN passed.setting
          WHEN 'ENTRY_INTO_FORCE' THEN passed.inForceSince
          WHEN 'URL' THEN passed.url
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
        AND ($params.states.through.date.from IS NULL OR passed.date >= $params.states.through.date.from)
        AND ($params.states.through.date.to IS NULL OR passed.date <= $params.states.through.date.to + '~')
        AND (
          $params.states.through.inForce IS NULL
          OR $params.states.through.inForce = (
            passed.inForceSince <= $params.asOf + '~'
            AND (passed.inForceUntil IS NULL OR $params.asOf + '~' < passed.inForceUntil)
          )
        )
        AND ($params.states.through.maxParties IS NULL OR size(filterTypes) <= $params.states.through.maxParties)
        AND ($params.states.through.minParties IS NULL OR size(filterTypes) >= $params.states.through.minParties)
        AND ($params.states.through.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.states.through.maxStates)
        AND ($params.states.through.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.states.through.minStates)
        AND
        all(wanted IN coalesce($params.states.through.parties, []) WHERE
          all(ids IN [
            [party IN filterParties WHERE
              any(acts IN [[act IN party.claims WHERE
                CASE
                  WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
                END
              ]] WHERE
                size(acts) > 0
                AND
                CASE WHEN wanted.commitments IS NULL THEN true ELSE
                  coalesce(
                    head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                    CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                  )
                  IN wanted.commitments
                END
              )
            | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
          ] WHERE
            CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
              coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
            ELSE
              (
                CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
                AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
                AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
              )
            END
          )
        )
        AND
        all(ids IN CASE WHEN $params.states.through.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
          all(wanted IN $params.states.through.initiators WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(wanted IN coalesce($params.states.through.organizations, []) WHERE
          all(ids IN [
            [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
              any(acts IN [[act IN party.claims WHERE
                CASE
                  WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
                END
              ]] WHERE
                size(acts) > 0
                AND
                CASE WHEN wanted.commitments IS NULL THEN true ELSE
                  coalesce(
                    head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                    CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                  )
                  IN wanted.commitments
                END
              )
            | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
          ] WHERE
            CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
              coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
            ELSE
              (
                CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
                AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
                AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
              )
            END
          )
        )
        AND
        all(ids IN CASE WHEN $params.states.through.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
          all(wanted IN $params.states.through.typologies WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(ids IN CASE WHEN $params.states.through.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
          all(wanted IN $params.states.through.stakeholderGroups WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(ids IN CASE WHEN $params.states.through.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
          all(wanted IN $params.states.through.norms WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(ids IN CASE WHEN $params.states.through.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
          all(wanted IN $params.states.through.references WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND CASE
          WHEN coalesce($params.states.through.normBearing, $params.states.through.normSet) IS NULL THEN true
          ELSE coalesce($params.states.through.normBearing, true) = any(tie IN filterTies
            WHERE tie.relation = 'REFLECTS' AND coalesce($params.states.through.normSet, tie.setId, '') = coalesce(tie.setId, ''))
        END
        AND CASE
          WHEN $params.states.through.referenceKinds IS NULL THEN true
          WHEN $params.states.through.references IS NOT NULL THEN true
          ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
        END
      ) AS matches
    WHERE matches
    RETURN CASE WHEN $params.states.through IS NULL THEN null ELSE collect(passed) END AS through
  }
  WITH *,
    (
      (
        (partner.existedFrom IS NULL OR partner.existedFrom <= $params.asOf + '~')
        AND (partner.existedUntil IS NULL OR partner.existedUntil > $params.asOf + '~')
      )
      AND ($params.states.ids IS NULL OR partner.id IN $params.states.ids)
      AND
      (
        $params.states.text IS NULL
        OR any(searchKey IN partner.searchKeys WHERE searchKey CONTAINS $params.states.text)
        OR coalesce(partner.searchText CONTAINS $params.states.text, false)
      )
      AND ($params.states.regions IS NULL OR partner.region IN $params.states.regions OR partner.subregion IN $params.states.regions)
      AND ($params.states.standings IS NULL OR partner.standing IN $params.states.standings)
    ) AS isOfItself
  WITH *,
    CASE WHEN $params.states.memberOf IS NULL OR NOT isOfItself THEN [] ELSE COLLECT {
      MATCH (partner)-[belonging:MEMBER_OF]->(organization:Organization)
      WHERE
        (
          belonging.starts <= $params.asOf + '~'
          AND (belonging.ends IS NULL OR $params.asOf + '~' < belonging.ends)
          AND
          (
            ($params.counting.bases IS NULL OR belonging.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR belonging.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR belonging.source IN $params.counting.sources)
          )
        )
      WITH organization, collect(belonging) AS belongingClaims
      RETURN {id: organization.id, claims: belongingClaims}
    } END AS memberships
  WITH *,
    (
      isOfItself
      AND
      all(wanted IN coalesce($params.states.memberOf, []) WHERE
        all(ids IN [
          [member IN memberships WHERE any(claim IN member.claims WHERE
            coalesce(claim.value, '') IN coalesce(wanted.statuses, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          ) | member.id]
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN wanted.statuses IS NULL OR size(ids) > 0 ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
    ) AS isMember
  WITH *,
    CASE WHEN coalesce($params.states.partyTo, $params.states.reflects, $params.states.through) IS NULL OR NOT isMember THEN [] ELSE COLLECT {
      MATCH (partner)-[joining:PARTY_TO]->(joined:Agreement)
      WHERE
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
      WITH joined, collect(joining) AS joinedClaims
      RETURN {id: joined.id, node: joined, claims: joinedClaims}
    } END AS everJoined
  WITH *,
    [joining IN everJoined WHERE CASE WHEN through IS NULL THEN
      (joining.node.date IS NULL OR joining.node.date <= $params.asOf + '~')
    ELSE joining.node IN through END] AS joinedThrough
  WITH *,
    [joining IN joinedThrough WHERE
      any(acts IN [[act IN joining.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | joining.node] AS joinedAgreements
  WITH *,
    CASE WHEN $params.states.reflects IS NULL OR NOT isMember THEN [] ELSE COLLECT {
      UNWIND joinedAgreements AS joined
      MATCH (joined)-[reflecting:REFLECTS]->(reflected:Norm)
      WHERE
        (
          (
            reflecting.starts <= $params.asOf + '~'
            AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
            AND
            (
              ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(reflecting)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT reflected.id
    } END AS reflectedIds
  WITH *,
    (
      isMember
      AND
      all(wanted IN coalesce($params.states.partyTo, []) WHERE
        all(ids IN [
          [party IN joinedThrough WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(wanted IN coalesce($params.states.reflects, []) WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN reflectedIds) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN reflectedIds)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN reflectedIds)
        )
      )
      AND CASE
        WHEN $params.states.through IS NULL THEN true
        WHEN coalesce($params.states.partyTo, $params.states.reflects) IS NOT NULL THEN true
        ELSE size(joinedAgreements) > 0
      END
    ) AS isMeant
  WITH partner, own, shared, isMeant
  WHERE isMeant
  RETURN count(partner) AS count
}
RETURN stateId, count
ORDER BY stateId`,
  polityScoresOfStates: `UNWIND $params.stateIds AS stateId
MATCH (:State {id: stateId})-[claim:HAS_POLITY]->(score:PolityScore)
RETURN stateId, score {.*, claim: claim {.*}} AS polityScore
ORDER BY stateId, score.order`,
  possibleChanges: `MATCH (from:Entity)-[claim]->(to:Entity)
WHERE
  (type(claim) <> 'ASSESSED' AND ($params.relations IS NULL OR type(claim) IN $params.relations))
  AND ($params.of IS NULL OR from.id IN $params.of OR to.id IN $params.of)
  AND
  (
    ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
    AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
    AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
  )
  AND
  CASE type(claim)
    WHEN 'PARTY_TO' THEN
      CASE
        WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
      END
    WHEN 'MEMBER_OF' THEN
      coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
    WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
    ELSE true
  END
UNWIND [claim.starts, claim.ends] AS moment
WITH DISTINCT from, type(claim) AS relation, to, moment
WHERE
  moment <> ''
  AND ($params.during.from IS NULL OR moment >= $params.during.from)
  AND ($params.during.to IS NULL OR moment <= $params.during.to + '~')
WITH
  from,
  relation,
  to,
  moment,
  moment + '\\t' + CASE WHEN relation IN $params.acts THEN '0' ELSE '1' END + relation + '\\t' + from.sortKey + '\\t' + to.sortKey AS up,
  from.id + '.' + relation + '.' + to.id AS id
WHERE
  (
    $params.after IS NULL
    OR 0 > $params.after.number
    OR (0 = $params.after.number AND (
      up > $params.after.up
      OR (up = $params.after.up AND (
        '' < $params.after.down
        OR ('' = $params.after.down AND id > $params.after.id)
      ))
    ))
  )
WITH from, relation, to, moment, up, id
ORDER BY up, id
LIMIT $params.first
CALL (from, relation, to) {
  MATCH (from)-[claim:$(relation)]->(to)
  WHERE
    (
      ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
      AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
      AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
    )
    AND
    CASE type(claim)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
      ELSE true
    END
  WITH claim
  ORDER BY coalesce(claim.order, 0)
  RETURN collect(claim {.*}) AS claims
}
RETURN
  moment,
  {from: from.id, relation: relation, to: to.id} AS tie,
  claims,
  {number: 0, up: up, down: '', id: id} AS key
ORDER BY up, id`,
  references: `UNWIND $params.agreementIds AS agreementId
CALL (agreementId) {
  MATCH (agreement:Agreement {id: agreementId})-[claim:REFERENCES]-(other:Entity)
  WHERE
    ($params.direction = 'BOTH' OR ($params.direction = 'OUT') = (startNode(claim) = agreement))
    AND ($params.kinds IS NULL OR claim.value IN $params.kinds)
    AND
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT other, startNode(claim).id AS from, endNode(claim).id AS to, claim.value AS kind
  WHERE kind IS NOT NULL
  WITH other, from, to, kind, from + '.' + to + '.' + kind AS id
  WHERE
    (
      $params.after IS NULL
      OR 0 > $params.after.number
      OR (0 = $params.after.number AND (
        other.sortKey > $params.after.up
        OR (other.sortKey = $params.after.up AND (
          '' < $params.after.down
          OR ('' = $params.after.down AND id > $params.after.id)
        ))
      ))
    )
  RETURN other, {from: from, relation: 'REFERENCES', to: to} AS tie, kind, id
  ORDER BY other.sortKey, id
  LIMIT $params.first
}
RETURN agreementId, other {.*} AS other, kind, tie, {number: 0, up: other.sortKey, down: '', id: id} AS key
ORDER BY agreementId, key.up, key.id`,
  referencesCount: `UNWIND $params.agreementIds AS agreementId
CALL (agreementId) {
  MATCH (agreement:Agreement {id: agreementId})-[claim:REFERENCES]-(other:Entity)
  WHERE
    ($params.direction = 'BOTH' OR ($params.direction = 'OUT') = (startNode(claim) = agreement))
    AND ($params.kinds IS NULL OR claim.value IN $params.kinds)
    AND
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT other, startNode(claim).id AS from, endNode(claim).id AS to, claim.value AS kind
  WHERE kind IS NOT NULL
  RETURN count(*) AS count
}
RETURN agreementId, count
ORDER BY agreementId`,
  relationCounts: `MATCH (from:Entity)-[claim]->(to:Entity)
WHERE type(claim) <> 'ASSESSED'
WITH DISTINCT type(claim) AS relation, from, to
RETURN relation, count(*) AS count
ORDER BY relation`,
  search: `UNWIND range(0, size($params.text.words) - 1) AS place
WITH place, $params.text.words[place] AS asked
CALL (asked) {
  WITH
    asked,
    (
      'nameWords:' + asked.word + '^8 nameWords:' + asked.word + '*^3 textWords:' + asked.word + '^2 textWords:' + asked.word + '*' +
      ' noteWords:' + asked.word + '^0.0000002 noteWords:' + asked.word + '*^0.0000001' +
      CASE asked.edits
        WHEN 0 THEN ''
        ELSE ' nameWords:' + asked.word + '~' + toString(asked.edits) + '^0.5 textWords:' + asked.word + '~' + toString(asked.edits) + '^0.2 noteWords:' + asked.word + '~' + toString(asked.edits) + '^0.0000001'
      END +
      reduce(joined = '', other IN asked.joined | joined + ' nameWords:' + other + '*^4 textWords:' + other + '* noteWords:' + other + '*^0.0000001')
    )
    AS query
  CALL db.index.fulltext.queryNodes('entity_full_text', query) YIELD node AS entity, score
  RETURN entity, score
  UNION ALL
  MATCH (entity:State)
  WHERE entity.id IN asked.states
  RETURN entity, 1.0 AS score
}
WITH place, entity, max(score) AS score
WHERE $params.types IS NULL OR entity.type IN $params.types
WITH place, entity, score
ORDER BY place
WITH entity, sum(score) AS score, collect(place) AS places
WITH collect({entity: entity, score: score, places: places}) AS hits, max(size(places)) AS most
UNWIND [hit IN hits WHERE size(hit.places) = most] AS hit
WITH hit.entity AS entity, hit.score AS score, hit.places AS places, most
WITH
  entity,
  score,
  places,
  reduce(least = reduce(shortest = 1000, searchKey IN entity.searchKeys |
    CASE
      WHEN searchKey STARTS WITH $params.text.whole AND size(searchKey) < shortest THEN size(searchKey)
      WHEN
        entity.type = 'STATE' AND searchKey CONTAINS ' ' + $params.text.whole AND 500 + size(searchKey) < shortest
        THEN 500 + size(searchKey)
      ELSE shortest
    END), named IN $params.text.states |
    CASE WHEN named.id = entity.id AND named.place < least THEN named.place ELSE least END)
  AS shortest
WITH
  entity,
  places,
  CASE
    WHEN $params.text.whole IN entity.searchKeys THEN 0
    WHEN shortest < 1000 THEN CASE entity.type WHEN 'STATE' THEN 0 WHEN 'NORM' THEN 2000 ELSE 1000 END + shortest
    ELSE 3000 + toInteger(1000000000 / (1 + score))
  END
  AS number
WHERE
  (
    $params.after IS NULL
    OR number > $params.after.number
    OR (number = $params.after.number AND (
      entity.sortKey > $params.after.up
      OR (entity.sortKey = $params.after.up AND (
        '' < $params.after.down
        OR ('' = $params.after.down AND entity.id > $params.after.id)
      ))
    ))
  )
RETURN
  entity {.*} AS entity,
  [place IN range(0, size($params.text.words) - 1) WHERE NOT place IN places | $params.text.words[place].word] AS missing,
  {number: number, up: entity.sortKey, down: '', id: entity.id} AS key
ORDER BY number, key.up, key.id
LIMIT $params.first`,
  searchCounts: `UNWIND range(0, size($params.text.words) - 1) AS place
WITH place, $params.text.words[place] AS asked
CALL (asked) {
  WITH
    asked,
    (
      'nameWords:' + asked.word + '^8 nameWords:' + asked.word + '*^3 textWords:' + asked.word + '^2 textWords:' + asked.word + '*' +
      ' noteWords:' + asked.word + '^0.0000002 noteWords:' + asked.word + '*^0.0000001' +
      CASE asked.edits
        WHEN 0 THEN ''
        ELSE ' nameWords:' + asked.word + '~' + toString(asked.edits) + '^0.5 textWords:' + asked.word + '~' + toString(asked.edits) + '^0.2 noteWords:' + asked.word + '~' + toString(asked.edits) + '^0.0000001'
      END +
      reduce(joined = '', other IN asked.joined | joined + ' nameWords:' + other + '*^4 textWords:' + other + '* noteWords:' + other + '*^0.0000001')
    )
    AS query
  CALL db.index.fulltext.queryNodes('entity_full_text', query) YIELD node AS entity, score
  RETURN entity, score
  UNION ALL
  MATCH (entity:State)
  WHERE entity.id IN asked.states
  RETURN entity, 1.0 AS score
}
WITH place, entity, max(score) AS score
WHERE $params.types IS NULL OR entity.type IN $params.types
WITH place, entity, score
ORDER BY place
WITH entity, sum(score) AS score, collect(place) AS places
WITH collect({entity: entity, score: score, places: places}) AS hits, max(size(places)) AS most
UNWIND [hit IN hits WHERE size(hit.places) = most] AS hit
WITH hit.entity AS entity, hit.score AS score, hit.places AS places, most
RETURN entity.type AS type, count(entity) AS count
ORDER BY type`,
  sharedAgreements: `UNWIND range(0, size($params.pairs) - 1) AS at
WITH at, $params.pairs[at] AS pair
MATCH (:State {id: pair.a})-[one:PARTY_TO]->(agreement:Agreement)<-[other:PARTY_TO]-(:State {id: pair.b})
WHERE
  (
    (
      one.starts <= $params.asOf + '~'
      AND (one.ends IS NULL OR $params.asOf + '~' < one.ends)
      AND
      (
        ($params.counting.bases IS NULL OR one.basis IN $params.counting.bases)
        AND ($params.counting.access IS NULL OR one.access IN $params.counting.access)
        AND ($params.counting.sources IS NULL OR one.source IN $params.counting.sources)
      )
    )
    AND
    CASE type(one)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(one.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(one.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(one.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN one.value IN $params.counting.answers
      ELSE true
    END
  )
  AND
  (
    (
      other.starts <= $params.asOf + '~'
      AND (other.ends IS NULL OR $params.asOf + '~' < other.ends)
      AND
      (
        ($params.counting.bases IS NULL OR other.basis IN $params.counting.bases)
        AND ($params.counting.access IS NULL OR other.access IN $params.counting.access)
        AND ($params.counting.sources IS NULL OR other.source IN $params.counting.sources)
      )
    )
    AND
    CASE type(other)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(other.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(other.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(other.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN other.value IN $params.counting.answers
      ELSE true
    END
  )
WITH at, agreement, collect(DISTINCT one) AS ones, collect(DISTINCT other) AS others
WHERE
  CASE WHEN $params.commitments IS NULL THEN true ELSE
    coalesce(
      head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN ones | shown.commitment]]),
      CASE WHEN all(shown IN ones WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
    )
    IN $params.commitments
  END
  AND
  CASE WHEN $params.commitments IS NULL THEN true ELSE
    coalesce(
      head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN others | shown.commitment]]),
      CASE WHEN all(shown IN others WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
    )
    IN $params.commitments
  END
WITH agreement, collect(at) AS places
WITH *,
  CASE
    WHEN coalesce(
      $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
      $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
      $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
        WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
        WHEN 'REFLECTS' THEN
          coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
          AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
        ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $params.asOf + '~'
            AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
            AND
            (
              ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
    }
  END
  AS filterTies
WITH *,
  [party IN filterParties WHERE
    any(acts IN [[act IN party.claims WHERE
      CASE
        WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
      END
    ]] WHERE
      size(acts) > 0
      AND
      CASE WHEN null IS NULL THEN true ELSE
        coalesce(
          head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
          CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
        )
        IN null
      END
    )
  | party.type] AS filterTypes
WITH *,
  (
    (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
    AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
    AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
    AND
    (
      $params.filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
      OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
    )
    AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
    AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
    AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
    AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
    AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      WHEN 'URL' THEN agreement.url
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
    AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
    AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
    AND (
      $params.filter.inForce IS NULL
      OR $params.filter.inForce = (
        agreement.inForceSince <= $params.asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
    AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
    AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
    AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
    AND
    all(wanted IN coalesce($params.filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $params.filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($params.filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $params.filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $params.filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $params.filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $params.filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
      ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $params.filter.referenceKinds IS NULL THEN true
      WHEN $params.filter.references IS NOT NULL THEN true
      ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
    END
  ) AS matches
WHERE matches
UNWIND places AS at
WITH at, agreement
WITH at, collect(agreement) AS agreements
CALL (agreements) {
  UNWIND agreements AS agreement
  WITH agreement
  WHERE
    (
      $params.after IS NULL
      OR 0 > $params.after.number
      OR (0 = $params.after.number AND (
        '' > $params.after.up
        OR ('' = $params.after.up AND (
          coalesce(agreement.date, '') < $params.after.down
          OR (coalesce(agreement.date, '') = $params.after.down AND agreement.id > $params.after.id)
        ))
      ))
    )
  RETURN agreement
  ORDER BY coalesce(agreement.date, '') DESC, agreement.id
  LIMIT $params.first
}
WITH $params.pairs[at].a + '.' + $params.pairs[at].b AS pairId, agreement, coalesce(agreement.date, '') AS down
RETURN pairId, agreement {.*} AS agreement, {number: 0, up: '', down: down, id: agreement.id} AS key
ORDER BY pairId, down DESC, key.id`,
  sharedByAgreements: `UNWIND $params.pairs AS pair
CALL (pair) {
  MATCH (:Agreement {id: pair.a})-[one:REFLECTS|PARTY_TO|CLASSIFIED_AS]-(shared:Entity)
  WHERE
    (
      type(one) = CASE $params.by WHEN 'NORMS' THEN 'REFLECTS' WHEN 'PARTIES' THEN 'PARTY_TO' ELSE 'CLASSIFIED_AS' END
      AND
      (
        (
          one.starts <= $params.asOf + '~'
          AND (one.ends IS NULL OR $params.asOf + '~' < one.ends)
          AND
          (
            ($params.counting.bases IS NULL OR one.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR one.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR one.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(one)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(one.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(one.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(one.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN one.value IN $params.counting.answers
          ELSE true
        END
      )
    )
  WITH DISTINCT pair, shared
  MATCH (shared)-[other:REFLECTS|PARTY_TO|CLASSIFIED_AS]-(:Agreement {id: pair.b})
  WHERE
    (
      type(other) = CASE $params.by WHEN 'NORMS' THEN 'REFLECTS' WHEN 'PARTIES' THEN 'PARTY_TO' ELSE 'CLASSIFIED_AS' END
      AND
      (
        (
          other.starts <= $params.asOf + '~'
          AND (other.ends IS NULL OR $params.asOf + '~' < other.ends)
          AND
          (
            ($params.counting.bases IS NULL OR other.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR other.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR other.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(other)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(other.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(other.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(other.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN other.value IN $params.counting.answers
          ELSE true
        END
      )
    )
  WITH DISTINCT shared
  RETURN shared
  ORDER BY shared.sortKey, shared.id
  LIMIT $params.first
}
WITH pair.a + '.' + pair.b AS pairId, shared
RETURN pairId, shared {.*} AS shared
ORDER BY pairId, shared.sortKey, shared.id`,
  shortestPaths: `MATCH (from:Entity {id: $params.from})
MATCH (to:Entity {id: $params.to})
MATCH path = ALL SHORTEST (from) (
  (:Entity)-[claim]-(next:Entity)
  WHERE
    (type(claim) <> 'ASSESSED' AND ($params.relations IS NULL OR type(claim) IN $params.relations))
    AND ($params.avoiding IS NULL OR NOT next.id IN $params.avoiding)
    AND
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
){0,6} (to)
WHERE length(path) <= $params.maxLength
WITH DISTINCT nodes(path) AS way
WITH way, reduce(names = [], entity IN way | names + [entity.sortKey, entity.id]) AS names
ORDER BY names
LIMIT $params.first
CALL (way) {
  UNWIND range(1, size(way) - 1) AS place
  WITH place, way[place - 1] AS one, way[place] AS other
  MATCH (one)-[claim]-(other)
  WHERE
    (type(claim) <> 'ASSESSED' AND ($params.relations IS NULL OR type(claim) IN $params.relations))
    AND
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT place, one, type(claim) AS relation, startNode(claim) AS from, endNode(claim) AS to
  ORDER BY place, relation, from <> one
  WITH place, collect({from: from.id, relation: relation, to: to.id}) AS ties
  ORDER BY place
  RETURN collect(ties) AS steps
}
RETURN [entity IN way | entity {.*}] AS entities, steps
ORDER BY names`,
  shortestPathsCount: `MATCH (from:Entity {id: $params.from})
MATCH (to:Entity {id: $params.to})
MATCH path = ALL SHORTEST (from) (
  (:Entity)-[claim]-(next:Entity)
  WHERE
    (type(claim) <> 'ASSESSED' AND ($params.relations IS NULL OR type(claim) IN $params.relations))
    AND ($params.avoiding IS NULL OR NOT next.id IN $params.avoiding)
    AND
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
){0,6} (to)
WHERE length(path) <= $params.maxLength
WITH DISTINCT nodes(path) AS way
RETURN count(way) AS count`,
  similarAgreements: `UNWIND $params.agreementIds AS agreementId
CALL (agreementId) {
  MATCH (agreement:Agreement {id: agreementId})-[tying:REFLECTS|PARTY_TO|CLASSIFIED_AS]-(end:Entity)
  WHERE
    (
      type(tying) = CASE $params.by WHEN 'NORMS' THEN 'REFLECTS' WHEN 'PARTIES' THEN 'PARTY_TO' ELSE 'CLASSIFIED_AS' END
      AND
      (
        (
          tying.starts <= $params.asOf + '~'
          AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
          AND
          (
            ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(tying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
          ELSE true
        END
      )
    )
  WITH agreement, collect(DISTINCT end) AS ends
  UNWIND ends AS end
  MATCH (end)-[alike:REFLECTS|PARTY_TO|CLASSIFIED_AS]-(similar:Agreement)
  WHERE
    similar <> agreement
    AND
    (similar.date IS NULL OR similar.date <= $params.asOf + '~')
    AND
    (
      type(alike) = CASE $params.by WHEN 'NORMS' THEN 'REFLECTS' WHEN 'PARTIES' THEN 'PARTY_TO' ELSE 'CLASSIFIED_AS' END
      AND
      (
        (
          alike.starts <= $params.asOf + '~'
          AND (alike.ends IS NULL OR $params.asOf + '~' < alike.ends)
          AND
          (
            ($params.counting.bases IS NULL OR alike.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR alike.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR alike.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(alike)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(alike.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(alike.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(alike.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN alike.value IN $params.counting.answers
          ELSE true
        END
      )
    )
  WITH similar, size(ends) AS own, count(DISTINCT end) AS shared
  CALL (similar) {
    MATCH (similar)-[tying:REFLECTS|PARTY_TO|CLASSIFIED_AS]-(theirEnd:Entity)
    WHERE
      (
        type(tying) = CASE $params.by WHEN 'NORMS' THEN 'REFLECTS' WHEN 'PARTIES' THEN 'PARTY_TO' ELSE 'CLASSIFIED_AS' END
        AND
        (
          (
            tying.starts <= $params.asOf + '~'
            AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
            AND
            (
              ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
            ELSE true
          END
        )
      )
    RETURN count(DISTINCT theirEnd) AS theirs
  }
  WITH similar, shared, own + theirs - shared AS either
  WITH similar, shared, either, -toFloat(shared) / either AS number
  WHERE
    (
      $params.after IS NULL
      OR number > $params.after.number
      OR (number = $params.after.number AND (
        similar.sortKey > $params.after.up
        OR (similar.sortKey = $params.after.up AND (
          '' < $params.after.down
          OR ('' = $params.after.down AND similar.id > $params.after.id)
        ))
      ))
    )
  RETURN similar, shared, either, number
  ORDER BY number, similar.sortKey, similar.id
  LIMIT $params.first
}
RETURN
  agreementId,
  similar {.*} AS similar,
  shared,
  either,
  {number: number, up: similar.sortKey, down: '', id: similar.id} AS key
ORDER BY agreementId, key.number, key.up, key.id`,
  similarAgreementsCount: `UNWIND $params.agreementIds AS agreementId
CALL (agreementId) {
  MATCH (agreement:Agreement {id: agreementId})-[tying:REFLECTS|PARTY_TO|CLASSIFIED_AS]-(end:Entity)
  WHERE
    (
      type(tying) = CASE $params.by WHEN 'NORMS' THEN 'REFLECTS' WHEN 'PARTIES' THEN 'PARTY_TO' ELSE 'CLASSIFIED_AS' END
      AND
      (
        (
          tying.starts <= $params.asOf + '~'
          AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
          AND
          (
            ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(tying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
          ELSE true
        END
      )
    )
  WITH agreement, collect(DISTINCT end) AS ends
  UNWIND ends AS end
  MATCH (end)-[alike:REFLECTS|PARTY_TO|CLASSIFIED_AS]-(similar:Agreement)
  WHERE
    similar <> agreement
    AND
    (similar.date IS NULL OR similar.date <= $params.asOf + '~')
    AND
    (
      type(alike) = CASE $params.by WHEN 'NORMS' THEN 'REFLECTS' WHEN 'PARTIES' THEN 'PARTY_TO' ELSE 'CLASSIFIED_AS' END
      AND
      (
        (
          alike.starts <= $params.asOf + '~'
          AND (alike.ends IS NULL OR $params.asOf + '~' < alike.ends)
          AND
          (
            ($params.counting.bases IS NULL OR alike.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR alike.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR alike.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(alike)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(alike.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(alike.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(alike.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN alike.value IN $params.counting.answers
          ELSE true
        END
      )
    )
  WITH similar, size(ends) AS own, count(DISTINCT end) AS shared
  RETURN count(similar) AS count
}
RETURN agreementId, count
ORDER BY agreementId`,
  snapshotAbsences: `MATCH (agreement:Agreement)-[claim:ASSESSED]->(norm:Norm)
RETURN {agreementId: agreement.id, normId: norm.id, claim: claim {.*}} AS absence
ORDER BY agreement.id, norm.id, coalesce(claim.order, 0)`,
  snapshotEntities: `MATCH (entity:Entity)
RETURN entity {.*} AS entity
ORDER BY entity.id`,
  snapshotRecords: `MATCH (entity:Entity)-[claim:HAS_ADOPTION|HAS_COUNT|HAS_EVENT|HAS_FACT|HAS_POLITY]->(record)
RETURN head(labels(record)) AS label, record {.*, claim: claim {.*}} AS record
ORDER BY label, entity.id, record.order`,
  snapshotTies: `MATCH (from:Entity)-[claim]->(to:Entity)
WHERE type(claim) <> 'ASSESSED'
RETURN {from: from.id, relation: type(claim), to: to.id, claim: claim {.*}} AS tieClaim
ORDER BY from.id, type(claim), to.id, coalesce(claim.order, 0)`,
  sources: `MATCH (source:Source)
WHERE $params.ids IS NULL OR source.id IN $params.ids
RETURN source {.*} AS source
ORDER BY source.title, source.id`,
  sourcesOfEntities: `UNWIND $params.ids AS id
MATCH (entity:Entity {id: id})-[claim]-(_)
WHERE $params.relations IS NULL OR type(claim) IN $params.relations
WITH DISTINCT id, claim.source AS sourceId
MATCH (source:Source {id: sourceId})
RETURN id, source {.*} AS source
ORDER BY id, source.title, source.id`,
  statePairs: `CALL () {
  MATCH (passed:Agreement)
  WHERE $params.states.through IS NOT NULL
  WITH *,
    CASE
      WHEN coalesce(
        $params.states.through.parties, $params.states.through.organizations, $params.states.through.maxParties, $params.states.through.minParties, $params.states.through.maxStates, $params.states.through.minStates,
        $params.states.through.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.states.through.initiators, $params.states.through.organizations, $params.states.through.typologies, $params.states.through.stakeholderGroups, $params.states.through.norms,
        $params.states.through.normBearing, $params.states.through.normSet, $params.states.through.references, $params.states.through.referenceKinds, $params.states.through.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.states.through.initiators, $params.states.through.organizations, $params.states.through.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.states.through.typologies, $params.states.through.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.states.through.stakeholderGroups, $params.states.through.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.states.through.norms, $params.states.through.normBearing, $params.states.through.normSet, $params.states.through.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = passed
            AND coalesce($params.states.through.references, $params.states.through.referenceKinds) IS NOT NULL
            AND ($params.states.through.referenceKinds IS NULL OR tying.value IN $params.states.through.referenceKinds)
          ELSE coalesce($params.states.through.organizations, $params.states.through.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (passed.date IS NULL OR passed.date <= $params.asOf + '~')
      AND ($params.states.through.ids IS NULL OR passed.id IN $params.states.through.ids)
      AND ($params.states.through.excludeIds IS NULL OR NOT passed.id IN $params.states.through.excludeIds)
      AND
      (
        $params.states.through.text IS NULL
        OR any(searchKey IN passed.searchKeys WHERE searchKey CONTAINS $params.states.through.text)
        OR coalesce(passed.searchText CONTAINS $params.states.through.text, false)
      )
      AND ($params.states.through.forms IS NULL OR passed.form IN $params.states.through.forms)
      AND ($params.states.through.legalForces IS NULL OR passed.legalForce IN $params.states.through.legalForces)
      AND ($params.states.through.scopes IS NULL OR passed.scope IN $params.states.through.scopes)
      AND ($params.states.through.settings IS NULL OR passed.setting IN $params.states.through.settings)
      AND all(attribute IN coalesce($params.states.through.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN passed.date
        WHEN 'LEGAL_FORCE' THEN passed.legalForce
        WHEN 'SETTING' THEN passed.setting
        WHEN 'ENTRY_INTO_FORCE' THEN passed.inForceSince
        WHEN 'URL' THEN passed.url
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
      AND ($params.states.through.date.from IS NULL OR passed.date >= $params.states.through.date.from)
      AND ($params.states.through.date.to IS NULL OR passed.date <= $params.states.through.date.to + '~')
      AND (
        $params.states.through.inForce IS NULL
        OR $params.states.through.inForce = (
          passed.inForceSince <= $params.asOf + '~'
          AND (passed.inForceUntil IS NULL OR $params.asOf + '~' < passed.inForceUntil)
        )
      )
      AND ($params.states.through.maxParties IS NULL OR size(filterTypes) <= $params.states.through.maxParties)
      AND ($params.states.through.minParties IS NULL OR size(filterTypes) >= $params.states.through.minParties)
      AND ($params.states.through.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.states.through.maxStates)
      AND ($params.states.through.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.states.through.minStates)
      AND
      all(wanted IN coalesce($params.states.through.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.states.through.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.states.through.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.states.through.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.states.through.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.states.through.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.states.through.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.states.through.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.states.through.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.states.through.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.states.through.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.states.through.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.states.through.normBearing, $params.states.through.normSet) IS NULL THEN true
        ELSE coalesce($params.states.through.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.states.through.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.states.through.referenceKinds IS NULL THEN true
        WHEN $params.states.through.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN CASE WHEN $params.states.through IS NULL THEN null ELSE collect(passed) END AS through
}
CALL () {
  MATCH (passed:Agreement)
  WHERE $params.withStates.through IS NOT NULL
  WITH *,
    CASE
      WHEN coalesce(
        $params.withStates.through.parties, $params.withStates.through.organizations, $params.withStates.through.maxParties, $params.withStates.through.minParties, $params.withStates.through.maxStates, $params.withStates.through.minStates,
        $params.withStates.through.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.withStates.through.initiators, $params.withStates.through.organizations, $params.withStates.through.typologies, $params.withStates.through.stakeholderGroups, $params.withStates.through.norms,
        $params.withStates.through.normBearing, $params.withStates.through.normSet, $params.withStates.through.references, $params.withStates.through.referenceKinds, $params.withStates.through.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.withStates.through.initiators, $params.withStates.through.organizations, $params.withStates.through.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.withStates.through.typologies, $params.withStates.through.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.withStates.through.stakeholderGroups, $params.withStates.through.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.withStates.through.norms, $params.withStates.through.normBearing, $params.withStates.through.normSet, $params.withStates.through.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = passed
            AND coalesce($params.withStates.through.references, $params.withStates.through.referenceKinds) IS NOT NULL
            AND ($params.withStates.through.referenceKinds IS NULL OR tying.value IN $params.withStates.through.referenceKinds)
          ELSE coalesce($params.withStates.through.organizations, $params.withStates.through.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (passed.date IS NULL OR passed.date <= $params.asOf + '~')
      AND ($params.withStates.through.ids IS NULL OR passed.id IN $params.withStates.through.ids)
      AND ($params.withStates.through.excludeIds IS NULL OR NOT passed.id IN $params.withStates.through.excludeIds)
      AND
      (
        $params.withStates.through.text IS NULL
        OR any(searchKey IN passed.searchKeys WHERE searchKey CONTAINS $params.withStates.through.text)
        OR coalesce(passed.searchText CONTAINS $params.withStates.through.text, false)
      )
      AND ($params.withStates.through.forms IS NULL OR passed.form IN $params.withStates.through.forms)
      AND ($params.withStates.through.legalForces IS NULL OR passed.legalForce IN $params.withStates.through.legalForces)
      AND ($params.withStates.through.scopes IS NULL OR passed.scope IN $params.withStates.through.scopes)
      AND ($params.withStates.through.settings IS NULL OR passed.setting IN $params.withStates.through.settings)
      AND all(attribute IN coalesce($params.withStates.through.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN passed.date
        WHEN 'LEGAL_FORCE' THEN passed.legalForce
        WHEN 'SETTING' THEN passed.setting
        WHEN 'ENTRY_INTO_FORCE' THEN passed.inForceSince
        WHEN 'URL' THEN passed.url
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
      AND ($params.withStates.through.date.from IS NULL OR passed.date >= $params.withStates.through.date.from)
      AND ($params.withStates.through.date.to IS NULL OR passed.date <= $params.withStates.through.date.to + '~')
      AND (
        $params.withStates.through.inForce IS NULL
        OR $params.withStates.through.inForce = (
          passed.inForceSince <= $params.asOf + '~'
          AND (passed.inForceUntil IS NULL OR $params.asOf + '~' < passed.inForceUntil)
        )
      )
      AND ($params.withStates.through.maxParties IS NULL OR size(filterTypes) <= $params.withStates.through.maxParties)
      AND ($params.withStates.through.minParties IS NULL OR size(filterTypes) >= $params.withStates.through.minParties)
      AND ($params.withStates.through.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.withStates.through.maxStates)
      AND ($params.withStates.through.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.withStates.through.minStates)
      AND
      all(wanted IN coalesce($params.withStates.through.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.withStates.through.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.withStates.through.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.withStates.through.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.withStates.through.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.withStates.through.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.withStates.through.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.withStates.through.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.withStates.through.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.withStates.through.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.withStates.through.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.withStates.through.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.withStates.through.normBearing, $params.withStates.through.normSet) IS NULL THEN true
        ELSE coalesce($params.withStates.through.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.withStates.through.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.withStates.through.referenceKinds IS NULL THEN true
        WHEN $params.withStates.through.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN CASE WHEN $params.withStates.through IS NULL THEN null ELSE collect(passed) END AS withThrough
}
MATCH (agreement:Agreement)
WITH *,
  CASE
    WHEN coalesce(
      $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
      $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
      $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
        WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
        WHEN 'REFLECTS' THEN
          coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
          AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
        ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $params.asOf + '~'
            AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
            AND
            (
              ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
    }
  END
  AS filterTies
WITH *,
  [party IN filterParties WHERE
    any(acts IN [[act IN party.claims WHERE
      CASE
        WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
      END
    ]] WHERE
      size(acts) > 0
      AND
      CASE WHEN null IS NULL THEN true ELSE
        coalesce(
          head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
          CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
        )
        IN null
      END
    )
  | party.type] AS filterTypes
WITH *,
  (
    (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
    AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
    AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
    AND
    (
      $params.filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
      OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
    )
    AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
    AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
    AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
    AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
    AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      WHEN 'URL' THEN agreement.url
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
    AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
    AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
    AND (
      $params.filter.inForce IS NULL
      OR $params.filter.inForce = (
        agreement.inForceSince <= $params.asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
    AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
    AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
    AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
    AND
    all(wanted IN coalesce($params.filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $params.filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($params.filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $params.filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $params.filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $params.filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $params.filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
      ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $params.filter.referenceKinds IS NULL THEN true
      WHEN $params.filter.references IS NOT NULL THEN true
      ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
    END
  ) AS matches
WHERE matches
MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
WHERE
  (
    (
      joining.starts <= $params.asOf + '~'
      AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
      AND
      (
        ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
        AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
        AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
      )
    )
    AND
    CASE type(joining)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(joining.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(joining.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN joining.value IN $params.counting.answers
      ELSE true
    END
  )
WITH through, withThrough, agreement, state, collect(joining) AS joinings
WHERE
  CASE WHEN $params.commitments IS NULL THEN true ELSE
    coalesce(
      head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN joinings | shown.commitment]]),
      CASE WHEN all(shown IN joinings WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
    )
    IN $params.commitments
  END
WITH through, withThrough, state, collect(agreement) AS agreements
WITH *,
  (
    (
      (state.existedFrom IS NULL OR state.existedFrom <= $params.asOf + '~')
      AND (state.existedUntil IS NULL OR state.existedUntil > $params.asOf + '~')
    )
    AND ($params.states.ids IS NULL OR state.id IN $params.states.ids)
    AND
    (
      $params.states.text IS NULL
      OR any(searchKey IN state.searchKeys WHERE searchKey CONTAINS $params.states.text)
      OR coalesce(state.searchText CONTAINS $params.states.text, false)
    )
    AND ($params.states.regions IS NULL OR state.region IN $params.states.regions OR state.subregion IN $params.states.regions)
    AND ($params.states.standings IS NULL OR state.standing IN $params.states.standings)
  ) AS isOfItself
WITH *,
  CASE WHEN $params.states.memberOf IS NULL OR NOT isOfItself THEN [] ELSE COLLECT {
    MATCH (state)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      (
        belonging.starts <= $params.asOf + '~'
        AND (belonging.ends IS NULL OR $params.asOf + '~' < belonging.ends)
        AND
        (
          ($params.counting.bases IS NULL OR belonging.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR belonging.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR belonging.source IN $params.counting.sources)
        )
      )
    WITH organization, collect(belonging) AS belongingClaims
    RETURN {id: organization.id, claims: belongingClaims}
  } END AS memberships
WITH *,
  (
    isOfItself
    AND
    all(wanted IN coalesce($params.states.memberOf, []) WHERE
      all(ids IN [
        [member IN memberships WHERE any(claim IN member.claims WHERE
          coalesce(claim.value, '') IN coalesce(wanted.statuses, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        ) | member.id]
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN wanted.statuses IS NULL OR size(ids) > 0 ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
  ) AS isMember
WITH *,
  CASE WHEN coalesce($params.states.partyTo, $params.states.reflects, $params.states.through) IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    MATCH (state)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      (
        joining.starts <= $params.asOf + '~'
        AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
        AND
        (
          ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
        )
      )
    WITH joined, collect(joining) AS joinedClaims
    RETURN {id: joined.id, node: joined, claims: joinedClaims}
  } END AS everJoined
WITH *,
  [joining IN everJoined WHERE CASE WHEN through IS NULL THEN
    (joining.node.date IS NULL OR joining.node.date <= $params.asOf + '~')
  ELSE joining.node IN through END] AS joinedThrough
WITH *,
  [joining IN joinedThrough WHERE
    any(acts IN [[act IN joining.claims WHERE
      CASE
        WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
      END
    ]] WHERE
      size(acts) > 0
      AND
      CASE WHEN null IS NULL THEN true ELSE
        coalesce(
          head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
          CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
        )
        IN null
      END
    )
  | joining.node] AS joinedAgreements
WITH *,
  CASE WHEN $params.states.reflects IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    UNWIND joinedAgreements AS joined
    MATCH (joined)-[reflecting:REFLECTS]->(reflected:Norm)
    WHERE
      (
        (
          reflecting.starts <= $params.asOf + '~'
          AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
          AND
          (
            ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(reflecting)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
          ELSE true
        END
      )
    RETURN DISTINCT reflected.id
  } END AS reflectedIds
WITH *,
  (
    isMember
    AND
    all(wanted IN coalesce($params.states.partyTo, []) WHERE
      all(ids IN [
        [party IN joinedThrough WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(wanted IN coalesce($params.states.reflects, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN reflectedIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN reflectedIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN reflectedIds)
      )
    )
    AND CASE
      WHEN $params.states.through IS NULL THEN true
      WHEN coalesce($params.states.partyTo, $params.states.reflects) IS NOT NULL THEN true
      ELSE size(joinedAgreements) > 0
    END
  ) AS isOne
WITH state, agreements, withThrough, isOne
WITH *,
  (
    (
      (state.existedFrom IS NULL OR state.existedFrom <= $params.asOf + '~')
      AND (state.existedUntil IS NULL OR state.existedUntil > $params.asOf + '~')
    )
    AND ($params.withStates.ids IS NULL OR state.id IN $params.withStates.ids)
    AND
    (
      $params.withStates.text IS NULL
      OR any(searchKey IN state.searchKeys WHERE searchKey CONTAINS $params.withStates.text)
      OR coalesce(state.searchText CONTAINS $params.withStates.text, false)
    )
    AND ($params.withStates.regions IS NULL OR state.region IN $params.withStates.regions OR state.subregion IN $params.withStates.regions)
    AND ($params.withStates.standings IS NULL OR state.standing IN $params.withStates.standings)
  ) AS isOfItself
WITH *,
  CASE WHEN $params.withStates.memberOf IS NULL OR NOT isOfItself THEN [] ELSE COLLECT {
    MATCH (state)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      (
        belonging.starts <= $params.asOf + '~'
        AND (belonging.ends IS NULL OR $params.asOf + '~' < belonging.ends)
        AND
        (
          ($params.counting.bases IS NULL OR belonging.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR belonging.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR belonging.source IN $params.counting.sources)
        )
      )
    WITH organization, collect(belonging) AS belongingClaims
    RETURN {id: organization.id, claims: belongingClaims}
  } END AS memberships
WITH *,
  (
    isOfItself
    AND
    all(wanted IN coalesce($params.withStates.memberOf, []) WHERE
      all(ids IN [
        [member IN memberships WHERE any(claim IN member.claims WHERE
          coalesce(claim.value, '') IN coalesce(wanted.statuses, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        ) | member.id]
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN wanted.statuses IS NULL OR size(ids) > 0 ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
  ) AS isMember
WITH *,
  CASE WHEN coalesce($params.withStates.partyTo, $params.withStates.reflects, $params.withStates.through) IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    MATCH (state)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      (
        joining.starts <= $params.asOf + '~'
        AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
        AND
        (
          ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
        )
      )
    WITH joined, collect(joining) AS joinedClaims
    RETURN {id: joined.id, node: joined, claims: joinedClaims}
  } END AS everJoined
WITH *,
  [joining IN everJoined WHERE CASE WHEN withThrough IS NULL THEN
    (joining.node.date IS NULL OR joining.node.date <= $params.asOf + '~')
  ELSE joining.node IN withThrough END] AS joinedThrough
WITH *,
  [joining IN joinedThrough WHERE
    any(acts IN [[act IN joining.claims WHERE
      CASE
        WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
      END
    ]] WHERE
      size(acts) > 0
      AND
      CASE WHEN null IS NULL THEN true ELSE
        coalesce(
          head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
          CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
        )
        IN null
      END
    )
  | joining.node] AS joinedAgreements
WITH *,
  CASE WHEN $params.withStates.reflects IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    UNWIND joinedAgreements AS joined
    MATCH (joined)-[reflecting:REFLECTS]->(reflected:Norm)
    WHERE
      (
        (
          reflecting.starts <= $params.asOf + '~'
          AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
          AND
          (
            ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(reflecting)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
          ELSE true
        END
      )
    RETURN DISTINCT reflected.id
  } END AS reflectedIds
WITH *,
  (
    isMember
    AND
    all(wanted IN coalesce($params.withStates.partyTo, []) WHERE
      all(ids IN [
        [party IN joinedThrough WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(wanted IN coalesce($params.withStates.reflects, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN reflectedIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN reflectedIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN reflectedIds)
      )
    )
    AND CASE
      WHEN $params.withStates.through IS NULL THEN true
      WHEN coalesce($params.withStates.partyTo, $params.withStates.reflects) IS NOT NULL THEN true
      ELSE size(joinedAgreements) > 0
    END
  ) AS isMeant
WITH state, state.id AS id, agreements, isOne, CASE WHEN $params.withStates IS NULL THEN isOne ELSE isMeant END AS isOther
WHERE isOne OR isOther
UNWIND agreements AS agreement
WITH agreement, collect({state: state, id: id, isOne: isOne, isOther: isOther, count: size(agreements)}) AS parties
UNWIND parties AS x
UNWIND parties AS y
WITH x, y
WHERE x.id < y.id AND ((x.isOne AND y.isOther) OR (x.isOther AND y.isOne))
WITH CASE WHEN x.isOne AND y.isOther THEN [x, y] ELSE [y, x] END AS sides
WITH sides[0] AS x, sides[1] AS y
WITH x.state AS a, y.state AS b, x.count AS aCount, y.count AS bCount, count(*) AS shared
WHERE shared >= $params.minShared AND ($params.acrossRegions IS NULL OR $params.acrossRegions = (a.region <> b.region))
WITH
  a, b, aCount, bCount, shared, a.id + '.' + b.id AS id,
  CASE $params.orderBy WHEN 'JACCARD' THEN -toFloat(shared) / (aCount + bCount - shared) ELSE -shared END AS number
WHERE
  (
    $params.after IS NULL
    OR number > $params.after.number
    OR (number = $params.after.number AND (
      '' > $params.after.up
      OR ('' = $params.after.up AND (
        '' < $params.after.down
        OR ('' = $params.after.down AND id > $params.after.id)
      ))
    ))
  )
RETURN
  a {.*} AS a,
  b {.*} AS b,
  shared AS sharedCount,
  aCount,
  bCount,
  {number: number, up: '', down: '', id: id} AS key
ORDER BY number, id
LIMIT $params.first`,
  statePairsCount: `CALL () {
  MATCH (passed:Agreement)
  WHERE $params.states.through IS NOT NULL
  WITH *,
    CASE
      WHEN coalesce(
        $params.states.through.parties, $params.states.through.organizations, $params.states.through.maxParties, $params.states.through.minParties, $params.states.through.maxStates, $params.states.through.minStates,
        $params.states.through.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.states.through.initiators, $params.states.through.organizations, $params.states.through.typologies, $params.states.through.stakeholderGroups, $params.states.through.norms,
        $params.states.through.normBearing, $params.states.through.normSet, $params.states.through.references, $params.states.through.referenceKinds, $params.states.through.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.states.through.initiators, $params.states.through.organizations, $params.states.through.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.states.through.typologies, $params.states.through.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.states.through.stakeholderGroups, $params.states.through.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.states.through.norms, $params.states.through.normBearing, $params.states.through.normSet, $params.states.through.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = passed
            AND coalesce($params.states.through.references, $params.states.through.referenceKinds) IS NOT NULL
            AND ($params.states.through.referenceKinds IS NULL OR tying.value IN $params.states.through.referenceKinds)
          ELSE coalesce($params.states.through.organizations, $params.states.through.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (passed.date IS NULL OR passed.date <= $params.asOf + '~')
      AND ($params.states.through.ids IS NULL OR passed.id IN $params.states.through.ids)
      AND ($params.states.through.excludeIds IS NULL OR NOT passed.id IN $params.states.through.excludeIds)
      AND
      (
        $params.states.through.text IS NULL
        OR any(searchKey IN passed.searchKeys WHERE searchKey CONTAINS $params.states.through.text)
        OR coalesce(passed.searchText CONTAINS $params.states.through.text, false)
      )
      AND ($params.states.through.forms IS NULL OR passed.form IN $params.states.through.forms)
      AND ($params.states.through.legalForces IS NULL OR passed.legalForce IN $params.states.through.legalForces)
      AND ($params.states.through.scopes IS NULL OR passed.scope IN $params.states.through.scopes)
      AND ($params.states.through.settings IS NULL OR passed.setting IN $params.states.through.settings)
      AND all(attribute IN coalesce($params.states.through.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN passed.date
        WHEN 'LEGAL_FORCE' THEN passed.legalForce
        WHEN 'SETTING' THEN passed.setting
        WHEN 'ENTRY_INTO_FORCE' THEN passed.inForceSince
        WHEN 'URL' THEN passed.url
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
      AND ($params.states.through.date.from IS NULL OR passed.date >= $params.states.through.date.from)
      AND ($params.states.through.date.to IS NULL OR passed.date <= $params.states.through.date.to + '~')
      AND (
        $params.states.through.inForce IS NULL
        OR $params.states.through.inForce = (
          passed.inForceSince <= $params.asOf + '~'
          AND (passed.inForceUntil IS NULL OR $params.asOf + '~' < passed.inForceUntil)
        )
      )
      AND ($params.states.through.maxParties IS NULL OR size(filterTypes) <= $params.states.through.maxParties)
      AND ($params.states.through.minParties IS NULL OR size(filterTypes) >= $params.states.through.minParties)
      AND ($params.states.through.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.states.through.maxStates)
      AND ($params.states.through.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.states.through.minStates)
      AND
      all(wanted IN coalesce($params.states.through.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.states.through.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.states.through.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.states.through.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.states.through.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.states.through.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.states.through.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.states.through.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.states.through.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.states.through.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.states.through.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.states.through.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.states.through.normBearing, $params.states.through.normSet) IS NULL THEN true
        ELSE coalesce($params.states.through.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.states.through.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.states.through.referenceKinds IS NULL THEN true
        WHEN $params.states.through.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN CASE WHEN $params.states.through IS NULL THEN null ELSE collect(passed) END AS through
}
CALL () {
  MATCH (passed:Agreement)
  WHERE $params.withStates.through IS NOT NULL
  WITH *,
    CASE
      WHEN coalesce(
        $params.withStates.through.parties, $params.withStates.through.organizations, $params.withStates.through.maxParties, $params.withStates.through.minParties, $params.withStates.through.maxStates, $params.withStates.through.minStates,
        $params.withStates.through.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.withStates.through.initiators, $params.withStates.through.organizations, $params.withStates.through.typologies, $params.withStates.through.stakeholderGroups, $params.withStates.through.norms,
        $params.withStates.through.normBearing, $params.withStates.through.normSet, $params.withStates.through.references, $params.withStates.through.referenceKinds, $params.withStates.through.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.withStates.through.initiators, $params.withStates.through.organizations, $params.withStates.through.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.withStates.through.typologies, $params.withStates.through.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.withStates.through.stakeholderGroups, $params.withStates.through.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.withStates.through.norms, $params.withStates.through.normBearing, $params.withStates.through.normSet, $params.withStates.through.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = passed
            AND coalesce($params.withStates.through.references, $params.withStates.through.referenceKinds) IS NOT NULL
            AND ($params.withStates.through.referenceKinds IS NULL OR tying.value IN $params.withStates.through.referenceKinds)
          ELSE coalesce($params.withStates.through.organizations, $params.withStates.through.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (passed.date IS NULL OR passed.date <= $params.asOf + '~')
      AND ($params.withStates.through.ids IS NULL OR passed.id IN $params.withStates.through.ids)
      AND ($params.withStates.through.excludeIds IS NULL OR NOT passed.id IN $params.withStates.through.excludeIds)
      AND
      (
        $params.withStates.through.text IS NULL
        OR any(searchKey IN passed.searchKeys WHERE searchKey CONTAINS $params.withStates.through.text)
        OR coalesce(passed.searchText CONTAINS $params.withStates.through.text, false)
      )
      AND ($params.withStates.through.forms IS NULL OR passed.form IN $params.withStates.through.forms)
      AND ($params.withStates.through.legalForces IS NULL OR passed.legalForce IN $params.withStates.through.legalForces)
      AND ($params.withStates.through.scopes IS NULL OR passed.scope IN $params.withStates.through.scopes)
      AND ($params.withStates.through.settings IS NULL OR passed.setting IN $params.withStates.through.settings)
      AND all(attribute IN coalesce($params.withStates.through.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN passed.date
        WHEN 'LEGAL_FORCE' THEN passed.legalForce
        WHEN 'SETTING' THEN passed.setting
        WHEN 'ENTRY_INTO_FORCE' THEN passed.inForceSince
        WHEN 'URL' THEN passed.url
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
      AND ($params.withStates.through.date.from IS NULL OR passed.date >= $params.withStates.through.date.from)
      AND ($params.withStates.through.date.to IS NULL OR passed.date <= $params.withStates.through.date.to + '~')
      AND (
        $params.withStates.through.inForce IS NULL
        OR $params.withStates.through.inForce = (
          passed.inForceSince <= $params.asOf + '~'
          AND (passed.inForceUntil IS NULL OR $params.asOf + '~' < passed.inForceUntil)
        )
      )
      AND ($params.withStates.through.maxParties IS NULL OR size(filterTypes) <= $params.withStates.through.maxParties)
      AND ($params.withStates.through.minParties IS NULL OR size(filterTypes) >= $params.withStates.through.minParties)
      AND ($params.withStates.through.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.withStates.through.maxStates)
      AND ($params.withStates.through.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.withStates.through.minStates)
      AND
      all(wanted IN coalesce($params.withStates.through.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.withStates.through.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.withStates.through.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.withStates.through.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.withStates.through.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.withStates.through.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.withStates.through.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.withStates.through.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.withStates.through.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.withStates.through.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.withStates.through.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.withStates.through.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.withStates.through.normBearing, $params.withStates.through.normSet) IS NULL THEN true
        ELSE coalesce($params.withStates.through.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.withStates.through.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.withStates.through.referenceKinds IS NULL THEN true
        WHEN $params.withStates.through.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN CASE WHEN $params.withStates.through IS NULL THEN null ELSE collect(passed) END AS withThrough
}
MATCH (agreement:Agreement)
WITH *,
  CASE
    WHEN coalesce(
      $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
      $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $params.asOf + '~'
          AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
          AND
          (
            ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
      $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
        WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
        WHEN 'REFLECTS' THEN
          coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
          AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
        ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $params.asOf + '~'
            AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
            AND
            (
              ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
    }
  END
  AS filterTies
WITH *,
  [party IN filterParties WHERE
    any(acts IN [[act IN party.claims WHERE
      CASE
        WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
      END
    ]] WHERE
      size(acts) > 0
      AND
      CASE WHEN null IS NULL THEN true ELSE
        coalesce(
          head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
          CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
        )
        IN null
      END
    )
  | party.type] AS filterTypes
WITH *,
  (
    (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
    AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
    AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
    AND
    (
      $params.filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
      OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
    )
    AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
    AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
    AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
    AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
    AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      WHEN 'URL' THEN agreement.url
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
    AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
    AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
    AND (
      $params.filter.inForce IS NULL
      OR $params.filter.inForce = (
        agreement.inForceSince <= $params.asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
    AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
    AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
    AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
    AND
    all(wanted IN coalesce($params.filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $params.filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($params.filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $params.filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $params.filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $params.filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $params.filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
      ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $params.filter.referenceKinds IS NULL THEN true
      WHEN $params.filter.references IS NOT NULL THEN true
      ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
    END
  ) AS matches
WHERE matches
MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
WHERE
  (
    (
      joining.starts <= $params.asOf + '~'
      AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
      AND
      (
        ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
        AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
        AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
      )
    )
    AND
    CASE type(joining)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(joining.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(joining.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN joining.value IN $params.counting.answers
      ELSE true
    END
  )
WITH through, withThrough, agreement, state, collect(joining) AS joinings
WHERE
  CASE WHEN $params.commitments IS NULL THEN true ELSE
    coalesce(
      head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN joinings | shown.commitment]]),
      CASE WHEN all(shown IN joinings WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
    )
    IN $params.commitments
  END
WITH through, withThrough, state, collect(agreement) AS agreements
WITH *,
  (
    (
      (state.existedFrom IS NULL OR state.existedFrom <= $params.asOf + '~')
      AND (state.existedUntil IS NULL OR state.existedUntil > $params.asOf + '~')
    )
    AND ($params.states.ids IS NULL OR state.id IN $params.states.ids)
    AND
    (
      $params.states.text IS NULL
      OR any(searchKey IN state.searchKeys WHERE searchKey CONTAINS $params.states.text)
      OR coalesce(state.searchText CONTAINS $params.states.text, false)
    )
    AND ($params.states.regions IS NULL OR state.region IN $params.states.regions OR state.subregion IN $params.states.regions)
    AND ($params.states.standings IS NULL OR state.standing IN $params.states.standings)
  ) AS isOfItself
WITH *,
  CASE WHEN $params.states.memberOf IS NULL OR NOT isOfItself THEN [] ELSE COLLECT {
    MATCH (state)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      (
        belonging.starts <= $params.asOf + '~'
        AND (belonging.ends IS NULL OR $params.asOf + '~' < belonging.ends)
        AND
        (
          ($params.counting.bases IS NULL OR belonging.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR belonging.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR belonging.source IN $params.counting.sources)
        )
      )
    WITH organization, collect(belonging) AS belongingClaims
    RETURN {id: organization.id, claims: belongingClaims}
  } END AS memberships
WITH *,
  (
    isOfItself
    AND
    all(wanted IN coalesce($params.states.memberOf, []) WHERE
      all(ids IN [
        [member IN memberships WHERE any(claim IN member.claims WHERE
          coalesce(claim.value, '') IN coalesce(wanted.statuses, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        ) | member.id]
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN wanted.statuses IS NULL OR size(ids) > 0 ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
  ) AS isMember
WITH *,
  CASE WHEN coalesce($params.states.partyTo, $params.states.reflects, $params.states.through) IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    MATCH (state)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      (
        joining.starts <= $params.asOf + '~'
        AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
        AND
        (
          ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
        )
      )
    WITH joined, collect(joining) AS joinedClaims
    RETURN {id: joined.id, node: joined, claims: joinedClaims}
  } END AS everJoined
WITH *,
  [joining IN everJoined WHERE CASE WHEN through IS NULL THEN
    (joining.node.date IS NULL OR joining.node.date <= $params.asOf + '~')
  ELSE joining.node IN through END] AS joinedThrough
WITH *,
  [joining IN joinedThrough WHERE
    any(acts IN [[act IN joining.claims WHERE
      CASE
        WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
      END
    ]] WHERE
      size(acts) > 0
      AND
      CASE WHEN null IS NULL THEN true ELSE
        coalesce(
          head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
          CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
        )
        IN null
      END
    )
  | joining.node] AS joinedAgreements
WITH *,
  CASE WHEN $params.states.reflects IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    UNWIND joinedAgreements AS joined
    MATCH (joined)-[reflecting:REFLECTS]->(reflected:Norm)
    WHERE
      (
        (
          reflecting.starts <= $params.asOf + '~'
          AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
          AND
          (
            ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(reflecting)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
          ELSE true
        END
      )
    RETURN DISTINCT reflected.id
  } END AS reflectedIds
WITH *,
  (
    isMember
    AND
    all(wanted IN coalesce($params.states.partyTo, []) WHERE
      all(ids IN [
        [party IN joinedThrough WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(wanted IN coalesce($params.states.reflects, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN reflectedIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN reflectedIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN reflectedIds)
      )
    )
    AND CASE
      WHEN $params.states.through IS NULL THEN true
      WHEN coalesce($params.states.partyTo, $params.states.reflects) IS NOT NULL THEN true
      ELSE size(joinedAgreements) > 0
    END
  ) AS isOne
WITH state, agreements, withThrough, isOne
WITH *,
  (
    (
      (state.existedFrom IS NULL OR state.existedFrom <= $params.asOf + '~')
      AND (state.existedUntil IS NULL OR state.existedUntil > $params.asOf + '~')
    )
    AND ($params.withStates.ids IS NULL OR state.id IN $params.withStates.ids)
    AND
    (
      $params.withStates.text IS NULL
      OR any(searchKey IN state.searchKeys WHERE searchKey CONTAINS $params.withStates.text)
      OR coalesce(state.searchText CONTAINS $params.withStates.text, false)
    )
    AND ($params.withStates.regions IS NULL OR state.region IN $params.withStates.regions OR state.subregion IN $params.withStates.regions)
    AND ($params.withStates.standings IS NULL OR state.standing IN $params.withStates.standings)
  ) AS isOfItself
WITH *,
  CASE WHEN $params.withStates.memberOf IS NULL OR NOT isOfItself THEN [] ELSE COLLECT {
    MATCH (state)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      (
        belonging.starts <= $params.asOf + '~'
        AND (belonging.ends IS NULL OR $params.asOf + '~' < belonging.ends)
        AND
        (
          ($params.counting.bases IS NULL OR belonging.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR belonging.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR belonging.source IN $params.counting.sources)
        )
      )
    WITH organization, collect(belonging) AS belongingClaims
    RETURN {id: organization.id, claims: belongingClaims}
  } END AS memberships
WITH *,
  (
    isOfItself
    AND
    all(wanted IN coalesce($params.withStates.memberOf, []) WHERE
      all(ids IN [
        [member IN memberships WHERE any(claim IN member.claims WHERE
          coalesce(claim.value, '') IN coalesce(wanted.statuses, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        ) | member.id]
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN wanted.statuses IS NULL OR size(ids) > 0 ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
  ) AS isMember
WITH *,
  CASE WHEN coalesce($params.withStates.partyTo, $params.withStates.reflects, $params.withStates.through) IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    MATCH (state)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      (
        joining.starts <= $params.asOf + '~'
        AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
        AND
        (
          ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
        )
      )
    WITH joined, collect(joining) AS joinedClaims
    RETURN {id: joined.id, node: joined, claims: joinedClaims}
  } END AS everJoined
WITH *,
  [joining IN everJoined WHERE CASE WHEN withThrough IS NULL THEN
    (joining.node.date IS NULL OR joining.node.date <= $params.asOf + '~')
  ELSE joining.node IN withThrough END] AS joinedThrough
WITH *,
  [joining IN joinedThrough WHERE
    any(acts IN [[act IN joining.claims WHERE
      CASE
        WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
      END
    ]] WHERE
      size(acts) > 0
      AND
      CASE WHEN null IS NULL THEN true ELSE
        coalesce(
          head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
          CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
        )
        IN null
      END
    )
  | joining.node] AS joinedAgreements
WITH *,
  CASE WHEN $params.withStates.reflects IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    UNWIND joinedAgreements AS joined
    MATCH (joined)-[reflecting:REFLECTS]->(reflected:Norm)
    WHERE
      (
        (
          reflecting.starts <= $params.asOf + '~'
          AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
          AND
          (
            ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(reflecting)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
          ELSE true
        END
      )
    RETURN DISTINCT reflected.id
  } END AS reflectedIds
WITH *,
  (
    isMember
    AND
    all(wanted IN coalesce($params.withStates.partyTo, []) WHERE
      all(ids IN [
        [party IN joinedThrough WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(wanted IN coalesce($params.withStates.reflects, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN reflectedIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN reflectedIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN reflectedIds)
      )
    )
    AND CASE
      WHEN $params.withStates.through IS NULL THEN true
      WHEN coalesce($params.withStates.partyTo, $params.withStates.reflects) IS NOT NULL THEN true
      ELSE size(joinedAgreements) > 0
    END
  ) AS isMeant
WITH state, state.id AS id, agreements, isOne, CASE WHEN $params.withStates IS NULL THEN isOne ELSE isMeant END AS isOther
WHERE isOne OR isOther
UNWIND agreements AS agreement
WITH agreement, collect({state: state, id: id, isOne: isOne, isOther: isOther, count: size(agreements)}) AS parties
UNWIND parties AS x
UNWIND parties AS y
WITH x, y
WHERE x.id < y.id AND ((x.isOne AND y.isOther) OR (x.isOther AND y.isOne))
WITH CASE WHEN x.isOne AND y.isOther THEN [x, y] ELSE [y, x] END AS sides
WITH sides[0] AS x, sides[1] AS y
WITH x.state AS a, y.state AS b, x.count AS aCount, y.count AS bCount, count(*) AS shared
WHERE shared >= $params.minShared AND ($params.acrossRegions IS NULL OR $params.acrossRegions = (a.region <> b.region))
RETURN count(*) AS count`,
  statedCountsOfAgreements: `UNWIND $params.agreementIds AS agreementId
MATCH (:Agreement {id: agreementId})-[claim:HAS_COUNT]->(count:StatedCount)
RETURN agreementId, count {.*, claim: claim {.*}} AS statedCount
ORDER BY agreementId, statedCount.order`,
  states: `CALL () {
  MATCH (passed:Agreement)
  WHERE $params.filter.through IS NOT NULL
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.through.parties, $params.filter.through.organizations, $params.filter.through.maxParties, $params.filter.through.minParties, $params.filter.through.maxStates, $params.filter.through.minStates,
        $params.filter.through.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.through.initiators, $params.filter.through.organizations, $params.filter.through.typologies, $params.filter.through.stakeholderGroups, $params.filter.through.norms,
        $params.filter.through.normBearing, $params.filter.through.normSet, $params.filter.through.references, $params.filter.through.referenceKinds, $params.filter.through.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.through.initiators, $params.filter.through.organizations, $params.filter.through.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.through.typologies, $params.filter.through.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.through.stakeholderGroups, $params.filter.through.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.through.norms, $params.filter.through.normBearing, $params.filter.through.normSet, $params.filter.through.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = passed
            AND coalesce($params.filter.through.references, $params.filter.through.referenceKinds) IS NOT NULL
            AND ($params.filter.through.referenceKinds IS NULL OR tying.value IN $params.filter.through.referenceKinds)
          ELSE coalesce($params.filter.through.organizations, $params.filter.through.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (passed.date IS NULL OR passed.date <= $params.asOf + '~')
      AND ($params.filter.through.ids IS NULL OR passed.id IN $params.filter.through.ids)
      AND ($params.filter.through.excludeIds IS NULL OR NOT passed.id IN $params.filter.through.excludeIds)
      AND
      (
        $params.filter.through.text IS NULL
        OR any(searchKey IN passed.searchKeys WHERE searchKey CONTAINS $params.filter.through.text)
        OR coalesce(passed.searchText CONTAINS $params.filter.through.text, false)
      )
      AND ($params.filter.through.forms IS NULL OR passed.form IN $params.filter.through.forms)
      AND ($params.filter.through.legalForces IS NULL OR passed.legalForce IN $params.filter.through.legalForces)
      AND ($params.filter.through.scopes IS NULL OR passed.scope IN $params.filter.through.scopes)
      AND ($params.filter.through.settings IS NULL OR passed.setting IN $params.filter.through.settings)
      AND all(attribute IN coalesce($params.filter.through.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN passed.date
        WHEN 'LEGAL_FORCE' THEN passed.legalForce
        WHEN 'SETTING' THEN passed.setting
        WHEN 'ENTRY_INTO_FORCE' THEN passed.inForceSince
        WHEN 'URL' THEN passed.url
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
      AND ($params.filter.through.date.from IS NULL OR passed.date >= $params.filter.through.date.from)
      AND ($params.filter.through.date.to IS NULL OR passed.date <= $params.filter.through.date.to + '~')
      AND (
        $params.filter.through.inForce IS NULL
        OR $params.filter.through.inForce = (
          passed.inForceSince <= $params.asOf + '~'
          AND (passed.inForceUntil IS NULL OR $params.asOf + '~' < passed.inForceUntil)
        )
      )
      AND ($params.filter.through.maxParties IS NULL OR size(filterTypes) <= $params.filter.through.maxParties)
      AND ($params.filter.through.minParties IS NULL OR size(filterTypes) >= $params.filter.through.minParties)
      AND ($params.filter.through.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.through.maxStates)
      AND ($params.filter.through.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.through.minStates)
      AND
      all(wanted IN coalesce($params.filter.through.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.through.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.through.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.through.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.through.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.through.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.through.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.through.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.through.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.through.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.through.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.through.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.through.normBearing, $params.filter.through.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.through.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.through.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.through.referenceKinds IS NULL THEN true
        WHEN $params.filter.through.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN CASE WHEN $params.filter.through IS NULL THEN null ELSE collect(passed) END AS through
}
MATCH (state:State)
WITH *,
  (
    (
      (state.existedFrom IS NULL OR state.existedFrom <= $params.asOf + '~')
      AND (state.existedUntil IS NULL OR state.existedUntil > $params.asOf + '~')
    )
    AND ($params.filter.ids IS NULL OR state.id IN $params.filter.ids)
    AND
    (
      $params.filter.text IS NULL
      OR any(searchKey IN state.searchKeys WHERE searchKey CONTAINS $params.filter.text)
      OR coalesce(state.searchText CONTAINS $params.filter.text, false)
    )
    AND ($params.filter.regions IS NULL OR state.region IN $params.filter.regions OR state.subregion IN $params.filter.regions)
    AND ($params.filter.standings IS NULL OR state.standing IN $params.filter.standings)
  ) AS isOfItself
WITH *,
  CASE WHEN $params.filter.memberOf IS NULL OR NOT isOfItself THEN [] ELSE COLLECT {
    MATCH (state)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      (
        belonging.starts <= $params.asOf + '~'
        AND (belonging.ends IS NULL OR $params.asOf + '~' < belonging.ends)
        AND
        (
          ($params.counting.bases IS NULL OR belonging.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR belonging.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR belonging.source IN $params.counting.sources)
        )
      )
    WITH organization, collect(belonging) AS belongingClaims
    RETURN {id: organization.id, claims: belongingClaims}
  } END AS memberships
WITH *,
  (
    isOfItself
    AND
    all(wanted IN coalesce($params.filter.memberOf, []) WHERE
      all(ids IN [
        [member IN memberships WHERE any(claim IN member.claims WHERE
          coalesce(claim.value, '') IN coalesce(wanted.statuses, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        ) | member.id]
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN wanted.statuses IS NULL OR size(ids) > 0 ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
  ) AS isMember
WITH *,
  CASE WHEN coalesce($params.filter.partyTo, $params.filter.reflects, $params.filter.through) IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    MATCH (state)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      (
        joining.starts <= $params.asOf + '~'
        AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
        AND
        (
          ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
        )
      )
    WITH joined, collect(joining) AS joinedClaims
    RETURN {id: joined.id, node: joined, claims: joinedClaims}
  } END AS everJoined
WITH *,
  [joining IN everJoined WHERE CASE WHEN through IS NULL THEN
    (joining.node.date IS NULL OR joining.node.date <= $params.asOf + '~')
  ELSE joining.node IN through END] AS joinedThrough
WITH *,
  [joining IN joinedThrough WHERE
    any(acts IN [[act IN joining.claims WHERE
      CASE
        WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
      END
    ]] WHERE
      size(acts) > 0
      AND
      CASE WHEN null IS NULL THEN true ELSE
        coalesce(
          head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
          CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
        )
        IN null
      END
    )
  | joining.node] AS joinedAgreements
WITH *,
  CASE WHEN $params.filter.reflects IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    UNWIND joinedAgreements AS joined
    MATCH (joined)-[reflecting:REFLECTS]->(reflected:Norm)
    WHERE
      (
        (
          reflecting.starts <= $params.asOf + '~'
          AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
          AND
          (
            ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(reflecting)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
          ELSE true
        END
      )
    RETURN DISTINCT reflected.id
  } END AS reflectedIds
WITH *,
  (
    isMember
    AND
    all(wanted IN coalesce($params.filter.partyTo, []) WHERE
      all(ids IN [
        [party IN joinedThrough WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(wanted IN coalesce($params.filter.reflects, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN reflectedIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN reflectedIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN reflectedIds)
      )
    )
    AND CASE
      WHEN $params.filter.through IS NULL THEN true
      WHEN coalesce($params.filter.partyTo, $params.filter.reflects) IS NOT NULL THEN true
      ELSE size(joinedAgreements) > 0
    END
  ) AS matches
WHERE matches
WITH
  state,
  CASE $params.orderBy WHEN 'TIES_DESC' THEN -size(
    COLLECT {
      MATCH (state)-[tying]-(:Entity)
      WHERE
        type(tying) <> 'ASSESSED'
        AND
        (
          (
            tying.starts <= $params.asOf + '~'
            AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
            AND
            (
              ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT startNode(tying).id + '.' + type(tying) + '.' + endNode(tying).id
    }
  ) ELSE 0 END AS number,
  state.sortKey AS up
WHERE
  (
    $params.after IS NULL
    OR number > $params.after.number
    OR (number = $params.after.number AND (
      up > $params.after.up
      OR (up = $params.after.up AND (
        '' < $params.after.down
        OR ('' = $params.after.down AND state.id > $params.after.id)
      ))
    ))
  )
RETURN state {.*} AS state, {number: number, up: up, down: '', id: state.id} AS key
ORDER BY number, up, state.id
LIMIT $params.first`,
  statesCount: `CALL () {
  MATCH (passed:Agreement)
  WHERE $params.filter.through IS NOT NULL
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.through.parties, $params.filter.through.organizations, $params.filter.through.maxParties, $params.filter.through.minParties, $params.filter.through.maxStates, $params.filter.through.minStates,
        $params.filter.through.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.through.initiators, $params.filter.through.organizations, $params.filter.through.typologies, $params.filter.through.stakeholderGroups, $params.filter.through.norms,
        $params.filter.through.normBearing, $params.filter.through.normSet, $params.filter.through.references, $params.filter.through.referenceKinds, $params.filter.through.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.through.initiators, $params.filter.through.organizations, $params.filter.through.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.through.typologies, $params.filter.through.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.through.stakeholderGroups, $params.filter.through.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.through.norms, $params.filter.through.normBearing, $params.filter.through.normSet, $params.filter.through.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = passed
            AND coalesce($params.filter.through.references, $params.filter.through.referenceKinds) IS NOT NULL
            AND ($params.filter.through.referenceKinds IS NULL OR tying.value IN $params.filter.through.referenceKinds)
          ELSE coalesce($params.filter.through.organizations, $params.filter.through.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (passed.date IS NULL OR passed.date <= $params.asOf + '~')
      AND ($params.filter.through.ids IS NULL OR passed.id IN $params.filter.through.ids)
      AND ($params.filter.through.excludeIds IS NULL OR NOT passed.id IN $params.filter.through.excludeIds)
      AND
      (
        $params.filter.through.text IS NULL
        OR any(searchKey IN passed.searchKeys WHERE searchKey CONTAINS $params.filter.through.text)
        OR coalesce(passed.searchText CONTAINS $params.filter.through.text, false)
      )
      AND ($params.filter.through.forms IS NULL OR passed.form IN $params.filter.through.forms)
      AND ($params.filter.through.legalForces IS NULL OR passed.legalForce IN $params.filter.through.legalForces)
      AND ($params.filter.through.scopes IS NULL OR passed.scope IN $params.filter.through.scopes)
      AND ($params.filter.through.settings IS NULL OR passed.setting IN $params.filter.through.settings)
      AND all(attribute IN coalesce($params.filter.through.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN passed.date
        WHEN 'LEGAL_FORCE' THEN passed.legalForce
        WHEN 'SETTING' THEN passed.setting
        WHEN 'ENTRY_INTO_FORCE' THEN passed.inForceSince
        WHEN 'URL' THEN passed.url
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
      AND ($params.filter.through.date.from IS NULL OR passed.date >= $params.filter.through.date.from)
      AND ($params.filter.through.date.to IS NULL OR passed.date <= $params.filter.through.date.to + '~')
      AND (
        $params.filter.through.inForce IS NULL
        OR $params.filter.through.inForce = (
          passed.inForceSince <= $params.asOf + '~'
          AND (passed.inForceUntil IS NULL OR $params.asOf + '~' < passed.inForceUntil)
        )
      )
      AND ($params.filter.through.maxParties IS NULL OR size(filterTypes) <= $params.filter.through.maxParties)
      AND ($params.filter.through.minParties IS NULL OR size(filterTypes) >= $params.filter.through.minParties)
      AND ($params.filter.through.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.through.maxStates)
      AND ($params.filter.through.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.through.minStates)
      AND
      all(wanted IN coalesce($params.filter.through.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.through.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.through.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.through.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.through.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.through.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.through.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.through.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.through.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.through.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.through.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.through.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.through.normBearing, $params.filter.through.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.through.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.through.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.through.referenceKinds IS NULL THEN true
        WHEN $params.filter.through.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN CASE WHEN $params.filter.through IS NULL THEN null ELSE collect(passed) END AS through
}
MATCH (state:State)
WITH *,
  (
    (
      (state.existedFrom IS NULL OR state.existedFrom <= $params.asOf + '~')
      AND (state.existedUntil IS NULL OR state.existedUntil > $params.asOf + '~')
    )
    AND ($params.filter.ids IS NULL OR state.id IN $params.filter.ids)
    AND
    (
      $params.filter.text IS NULL
      OR any(searchKey IN state.searchKeys WHERE searchKey CONTAINS $params.filter.text)
      OR coalesce(state.searchText CONTAINS $params.filter.text, false)
    )
    AND ($params.filter.regions IS NULL OR state.region IN $params.filter.regions OR state.subregion IN $params.filter.regions)
    AND ($params.filter.standings IS NULL OR state.standing IN $params.filter.standings)
  ) AS isOfItself
WITH *,
  CASE WHEN $params.filter.memberOf IS NULL OR NOT isOfItself THEN [] ELSE COLLECT {
    MATCH (state)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      (
        belonging.starts <= $params.asOf + '~'
        AND (belonging.ends IS NULL OR $params.asOf + '~' < belonging.ends)
        AND
        (
          ($params.counting.bases IS NULL OR belonging.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR belonging.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR belonging.source IN $params.counting.sources)
        )
      )
    WITH organization, collect(belonging) AS belongingClaims
    RETURN {id: organization.id, claims: belongingClaims}
  } END AS memberships
WITH *,
  (
    isOfItself
    AND
    all(wanted IN coalesce($params.filter.memberOf, []) WHERE
      all(ids IN [
        [member IN memberships WHERE any(claim IN member.claims WHERE
          coalesce(claim.value, '') IN coalesce(wanted.statuses, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        ) | member.id]
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN wanted.statuses IS NULL OR size(ids) > 0 ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
  ) AS isMember
WITH *,
  CASE WHEN coalesce($params.filter.partyTo, $params.filter.reflects, $params.filter.through) IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    MATCH (state)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      (
        joining.starts <= $params.asOf + '~'
        AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
        AND
        (
          ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
        )
      )
    WITH joined, collect(joining) AS joinedClaims
    RETURN {id: joined.id, node: joined, claims: joinedClaims}
  } END AS everJoined
WITH *,
  [joining IN everJoined WHERE CASE WHEN through IS NULL THEN
    (joining.node.date IS NULL OR joining.node.date <= $params.asOf + '~')
  ELSE joining.node IN through END] AS joinedThrough
WITH *,
  [joining IN joinedThrough WHERE
    any(acts IN [[act IN joining.claims WHERE
      CASE
        WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
      END
    ]] WHERE
      size(acts) > 0
      AND
      CASE WHEN null IS NULL THEN true ELSE
        coalesce(
          head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
          CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
        )
        IN null
      END
    )
  | joining.node] AS joinedAgreements
WITH *,
  CASE WHEN $params.filter.reflects IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    UNWIND joinedAgreements AS joined
    MATCH (joined)-[reflecting:REFLECTS]->(reflected:Norm)
    WHERE
      (
        (
          reflecting.starts <= $params.asOf + '~'
          AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
          AND
          (
            ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(reflecting)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
          ELSE true
        END
      )
    RETURN DISTINCT reflected.id
  } END AS reflectedIds
WITH *,
  (
    isMember
    AND
    all(wanted IN coalesce($params.filter.partyTo, []) WHERE
      all(ids IN [
        [party IN joinedThrough WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
            END
          ]] WHERE
            size(acts) > 0
            AND
            CASE WHEN wanted.commitments IS NULL THEN true ELSE
              coalesce(
                head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
              )
              IN wanted.commitments
            END
          )
        | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
      ] WHERE
        CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
          coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
        ELSE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        END
      )
    )
    AND
    all(wanted IN coalesce($params.filter.reflects, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN reflectedIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN reflectedIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN reflectedIds)
      )
    )
    AND CASE
      WHEN $params.filter.through IS NULL THEN true
      WHEN coalesce($params.filter.partyTo, $params.filter.reflects) IS NOT NULL THEN true
      ELSE size(joinedAgreements) > 0
    END
  ) AS matches
WHERE matches
RETURN count(state) AS count`,
  statesOfIndicators: `UNWIND $params.indicatorIds AS indicatorId
CALL (indicatorId) {
  MATCH (indicator:Indicator {id: indicatorId})
  MATCH (state:State)
  MATCH (state)-[taking:CARRIED_OUT|MEMBER_OF|PARTY_TO]->(by:Entity)-[evidencing:EVIDENCES]->(indicator)
  WHERE
    evidencing.value IS NOT NULL
    AND
    (
      (
        taking.starts <= $params.asOf + '~'
        AND (taking.ends IS NULL OR $params.asOf + '~' < taking.ends)
        AND
        (
          ($params.counting.bases IS NULL OR taking.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR taking.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR taking.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(taking)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(taking.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(taking.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(taking.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN taking.value IN $params.counting.answers
        ELSE true
      END
    )
    AND
    (
      (
        evidencing.starts <= $params.asOf + '~'
        AND (evidencing.ends IS NULL OR $params.asOf + '~' < evidencing.ends)
        AND
        (
          ($params.counting.bases IS NULL OR evidencing.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR evidencing.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR evidencing.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(evidencing)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(evidencing.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(evidencing.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(evidencing.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN evidencing.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT indicator, state, type(taking) AS relation, by, evidencing.value AS kind
  WITH indicator, state, count(*) AS pieces
  WHERE
    (
      $params.after IS NULL
      OR -pieces > $params.after.number
      OR (-pieces = $params.after.number AND (
        state.sortKey > $params.after.up
        OR (state.sortKey = $params.after.up AND (
          '' < $params.after.down
          OR ('' = $params.after.down AND state.id > $params.after.id)
        ))
      ))
    )
  RETURN indicator, state, pieces
  ORDER BY pieces DESC, state.sortKey, state.id
  LIMIT $params.first
}
CALL (state, indicator) {
  MATCH (state)-[taking:CARRIED_OUT|MEMBER_OF|PARTY_TO]->(by:Entity)-[evidencing:EVIDENCES]->(indicator)
  WHERE
    evidencing.value IS NOT NULL
    AND
    (
      (
        taking.starts <= $params.asOf + '~'
        AND (taking.ends IS NULL OR $params.asOf + '~' < taking.ends)
        AND
        (
          ($params.counting.bases IS NULL OR taking.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR taking.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR taking.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(taking)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(taking.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(taking.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(taking.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN taking.value IN $params.counting.answers
        ELSE true
      END
    )
    AND
    (
      (
        evidencing.starts <= $params.asOf + '~'
        AND (evidencing.ends IS NULL OR $params.asOf + '~' < evidencing.ends)
        AND
        (
          ($params.counting.bases IS NULL OR evidencing.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR evidencing.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR evidencing.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(evidencing)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(evidencing.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(evidencing.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(evidencing.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN evidencing.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT state, indicator, type(taking) AS relation, by, evidencing.value AS kind
  ORDER BY relation, by.sortKey, by.id, kind
  RETURN collect({
    kind: kind,
    by: by {.*},
    tie: {from: state.id, relation: relation, to: by.id},
    because: {from: by.id, relation: 'EVIDENCES', to: indicator.id}
  }) AS evidence
}
RETURN
  indicatorId,
  state {.*} AS state,
  evidence,
  {number: -pieces, up: state.sortKey, down: '', id: state.id} AS key
ORDER BY indicatorId, key.number, key.up, key.id`,
  statesOfIndicatorsCount: `UNWIND $params.indicatorIds AS indicatorId
CALL (indicatorId) {
  MATCH (indicator:Indicator {id: indicatorId})
  MATCH (state:State)
  MATCH (state)-[taking:CARRIED_OUT|MEMBER_OF|PARTY_TO]->(by:Entity)-[evidencing:EVIDENCES]->(indicator)
  WHERE
    evidencing.value IS NOT NULL
    AND
    (
      (
        taking.starts <= $params.asOf + '~'
        AND (taking.ends IS NULL OR $params.asOf + '~' < taking.ends)
        AND
        (
          ($params.counting.bases IS NULL OR taking.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR taking.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR taking.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(taking)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(taking.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(taking.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(taking.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN taking.value IN $params.counting.answers
        ELSE true
      END
    )
    AND
    (
      (
        evidencing.starts <= $params.asOf + '~'
        AND (evidencing.ends IS NULL OR $params.asOf + '~' < evidencing.ends)
        AND
        (
          ($params.counting.bases IS NULL OR evidencing.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR evidencing.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR evidencing.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(evidencing)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(evidencing.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(evidencing.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(evidencing.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN evidencing.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT indicator, state, type(taking) AS relation, by, evidencing.value AS kind
  WITH indicator, state, count(*) AS pieces
  RETURN count(state) AS count
}
RETURN indicatorId, count
ORDER BY indicatorId`,
  statesOfNorms: `UNWIND $params.normIds AS normId
CALL (normId) {
  MATCH (:Norm {id: normId})<-[reflecting:REFLECTS]-(agreement:Agreement)
  WHERE
    (
      (
        reflecting.starts <= $params.asOf + '~'
        AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
        AND
        (
          ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
  WHERE
    (
      (
        joining.starts <= $params.asOf + '~'
        AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
        AND
        (
          ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(joining)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(joining.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(joining.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN joining.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT state
  WHERE
    (
      $params.after IS NULL
      OR 0 > $params.after.number
      OR (0 = $params.after.number AND (
        state.sortKey > $params.after.up
        OR (state.sortKey = $params.after.up AND (
          '' < $params.after.down
          OR ('' = $params.after.down AND state.id > $params.after.id)
        ))
      ))
    )
  RETURN state
  ORDER BY state.sortKey, state.id
  LIMIT $params.first
}
RETURN normId, state {.*} AS state, {number: 0, up: state.sortKey, down: '', id: state.id} AS key
ORDER BY normId, key.up, key.id`,
  statesOfNormsCount: `UNWIND $params.normIds AS normId
CALL (normId) {
  MATCH (:Norm {id: normId})<-[reflecting:REFLECTS]-(agreement:Agreement)
  WHERE
    (
      (
        reflecting.starts <= $params.asOf + '~'
        AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
        AND
        (
          ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
  WHERE
    (
      (
        joining.starts <= $params.asOf + '~'
        AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
        AND
        (
          ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(joining)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(joining.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(joining.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN joining.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT state
  RETURN count(state) AS count
}
RETURN normId, count
ORDER BY normId`,
  statesSinceNorms: `UNWIND $params.normIds AS normId
CALL (normId) {
  MATCH (:Norm {id: normId})<-[reflecting:REFLECTS]-(agreement:Agreement)
  WHERE
    (
      (
        reflecting.starts <= $params.asOf + '~'
        AND (reflecting.ends IS NULL OR $params.asOf + '~' < reflecting.ends)
        AND
        (
          ($params.counting.bases IS NULL OR reflecting.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR reflecting.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR reflecting.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
  WHERE
    agreement.date IS NOT NULL
    AND
    (
      (
        joining.starts <= $params.asOf + '~'
        AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
        AND
        (
          ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(joining)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(joining.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(joining.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN joining.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH state, min(CASE $params.by WHEN 'ADOPTION' THEN agreement.date ELSE joining.starts END) AS since
  RETURN state, toInteger(left(since, 4)) AS year
}
RETURN normId, state {.*} AS state, year
ORDER BY normId, year, state.sortKey, state.id`,
  supporterCountsOfAgreements: `UNWIND $params.agreementIds AS agreementId
MATCH (:Agreement {id: agreementId})<-[claim:PARTY_TO]-(party:Entity)
WHERE
  (
    (
      claim.starts <= $params.asOf + '~'
      AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
      AND
      (
        ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
        AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
        AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
      )
    )
    AND
    CASE type(claim)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
      ELSE true
    END
  )
WITH DISTINCT agreementId, party
WITH agreementId, party.type AS type, CASE party.type WHEN 'ORGANIZATION' THEN party.kind END AS kind
RETURN agreementId, type, kind, count(*) AS count
ORDER BY agreementId, count DESC, type, kind`,
  tieCountsOfEntities: `UNWIND $params.ids AS id
MATCH (entity:Entity {id: id})-[claim]-(other:Entity)
WHERE
  type(claim) <> 'ASSESSED'
  AND
  (
    (
      claim.starts <= $params.asOf + '~'
      AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
      AND
      (
        ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
        AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
        AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
      )
    )
    AND
    CASE type(claim)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
      ELSE true
    END
  )
WITH DISTINCT id, type(claim) AS relation, startNode(claim) AS from, other
RETURN id, relation, count(*) AS count
ORDER BY id, relation`,
  ties: `CALL () {
  UNWIND CASE WHEN $params.filter.ends IS NULL THEN [true] ELSE [] END AS everywhere
  MATCH (from:Entity)-[claim]->(to:Entity)
  RETURN from, claim, to
  UNION ALL
  UNWIND $params.filter.ends AS endId
  MATCH (:Entity {id: endId})-[claim]-(:Entity)
  WITH DISTINCT claim
  RETURN startNode(claim) AS from, claim, endNode(claim) AS to
}
WITH from, claim, to
WHERE
  type(claim) <> 'ASSESSED'
  AND ($params.filter.relations IS NULL OR type(claim) IN $params.filter.relations)
  AND ($params.filter.contested IS NULL OR $params.filter.contested = coalesce(claim.contested, false))
  AND
  (
    (
      claim.starts <= $params.asOf + '~'
      AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
      AND
      (
        ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
        AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
        AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
      )
    )
    AND
    CASE type(claim)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
      ELSE true
    END
  )
WITH from, type(claim) AS relation, to, collect(claim) AS claims
WHERE
  $params.filter.maxSources IS NULL
  OR size(reduce(sources = [], claim IN claims |
    CASE WHEN claim.source IN sources THEN sources ELSE sources + claim.source END)) <= $params.filter.maxSources
WITH from, relation, to, claims, relation + '\\t' + from.sortKey + '\\t' + from.id + '\\t' + to.sortKey AS up
WHERE
  (
    $params.after IS NULL
    OR 0 > $params.after.number
    OR (0 = $params.after.number AND (
      up > $params.after.up
      OR (up = $params.after.up AND (
        '' < $params.after.down
        OR ('' = $params.after.down AND to.id > $params.after.id)
      ))
    ))
  )
WITH from, relation, to, claims, up
ORDER BY up, to.id
LIMIT $params.first
UNWIND claims AS claim
WITH from, relation, to, up, claim
ORDER BY coalesce(claim.order, 0)
WITH {from: from.id, relation: relation, to: to.id} AS tie, up, collect(claim {.*}) AS claims
RETURN tie, claims, {number: 0, up: up, down: '', id: tie.to} AS key
ORDER BY up, tie.to`,
  tiesAmong: `UNWIND $params.ids AS id
MATCH (one:Entity {id: id})-[claim]-(other:Entity)
WHERE
  (other.id IN $params.ids OR other.id IN $params.others)
  AND
  (type(claim) <> 'ASSESSED' AND ($params.relations IS NULL OR type(claim) IN $params.relations))
  AND
  (
    (
      claim.starts <= $params.asOf + '~'
      AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
      AND
      (
        ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
        AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
        AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
      )
    )
    AND
    CASE type(claim)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
      ELSE true
    END
  )
WITH DISTINCT startNode(claim) AS from, type(claim) AS relation, endNode(claim) AS to
ORDER BY relation, from.sortKey, to.sortKey, from.id, to.id
LIMIT $params.first
RETURN {from: from.id, relation: relation, to: to.id} AS tie
ORDER BY relation, from.sortKey, to.sortKey, from.id, to.id`,
  tiesCount: `CALL () {
  UNWIND CASE WHEN $params.filter.ends IS NULL THEN [true] ELSE [] END AS everywhere
  MATCH (from:Entity)-[claim]->(to:Entity)
  RETURN from, claim, to
  UNION ALL
  UNWIND $params.filter.ends AS endId
  MATCH (:Entity {id: endId})-[claim]-(:Entity)
  WITH DISTINCT claim
  RETURN startNode(claim) AS from, claim, endNode(claim) AS to
}
WITH from, claim, to
WHERE
  type(claim) <> 'ASSESSED'
  AND ($params.filter.relations IS NULL OR type(claim) IN $params.filter.relations)
  AND ($params.filter.contested IS NULL OR $params.filter.contested = coalesce(claim.contested, false))
  AND
  (
    (
      claim.starts <= $params.asOf + '~'
      AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
      AND
      (
        ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
        AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
        AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
      )
    )
    AND
    CASE type(claim)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
      ELSE true
    END
  )
WITH from, type(claim) AS relation, to, collect(claim) AS claims
WHERE
  $params.filter.maxSources IS NULL
  OR size(reduce(sources = [], claim IN claims |
    CASE WHEN claim.source IN sources THEN sources ELSE sources + claim.source END)) <= $params.filter.maxSources
RETURN count(*) AS count`,
  tiesOfEntities: `UNWIND $params.ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})-[claim]-(other:Entity)
  WHERE
    type(claim) <> 'ASSESSED'
    AND ($params.relations IS NULL OR type(claim) IN $params.relations)
    AND ($params.direction = 'BOTH' OR ($params.direction = 'OUT') = (startNode(claim) = entity))
    AND
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH
    type(claim) AS relation,
    startNode(claim) AS from,
    endNode(claim) AS to,
    other,
    claim,
    type(claim) + CASE WHEN startNode(claim) = entity THEN ' 0 ' ELSE ' 1 ' END + other.sortKey AS up
  WHERE
    (
      $params.after IS NULL
      OR 0 > $params.after.number
      OR (0 = $params.after.number AND (
        up > $params.after.up
        OR (up = $params.after.up AND (
          '' < $params.after.down
          OR ('' = $params.after.down AND other.id > $params.after.id)
        ))
      ))
    )
  WITH relation, from, to, other, up, claim
  ORDER BY coalesce(claim.order, 0)
  RETURN {from: from.id, relation: relation, to: to.id} AS tie, other, up, collect(claim {.*}) AS claims
  ORDER BY up, other.id
  LIMIT $params.first
}
RETURN id, tie, other {.*} AS other, claims, {number: 0, up: up, down: '', id: other.id} AS key
ORDER BY id, up, key.id`,
  tiesOfEntitiesCount: `UNWIND $params.ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})-[claim]-(other:Entity)
  WHERE
    type(claim) <> 'ASSESSED'
    AND ($params.relations IS NULL OR type(claim) IN $params.relations)
    AND ($params.direction = 'BOTH' OR ($params.direction = 'OUT') = (startNode(claim) = entity))
    AND
    (
      (
        claim.starts <= $params.asOf + '~'
        AND (claim.ends IS NULL OR $params.asOf + '~' < claim.ends)
        AND
        (
          ($params.counting.bases IS NULL OR claim.basis IN $params.counting.bases)
          AND ($params.counting.access IS NULL OR claim.access IN $params.counting.access)
          AND ($params.counting.sources IS NULL OR claim.source IN $params.counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $params.counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $params.counting.answers
        ELSE true
      END
    )
  WITH DISTINCT type(claim) AS relation, startNode(claim) AS from, other
  RETURN count(*) AS count
}
RETURN id, count
ORDER BY id`,
  unstatedOfAgreements: `UNWIND $params.tiedTo AS one
WITH one.id AS tiedToId, one.all AS allIds, one.any AS anyIds, one.none AS noneIds
CALL (allIds, anyIds, noneIds) {
  CALL (allIds) {
    MATCH (agreement:Agreement)
    WHERE size(allIds) = 0
    RETURN agreement
    UNION
    MATCH (:Entity {id: head(allIds)})-[:PARTY_TO|REFLECTS]-(agreement:Agreement)
    RETURN agreement
  }
  WITH *,
    CASE
      WHEN coalesce(
        $params.filter.parties, $params.filter.organizations, $params.filter.maxParties, $params.filter.minParties, $params.filter.maxStates, $params.filter.minStates,
        $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $params.filter.initiators, $params.filter.organizations, $params.filter.typologies, $params.filter.stakeholderGroups, $params.filter.norms,
        $params.filter.normBearing, $params.filter.normSet, $params.filter.references, $params.filter.referenceKinds, $params.filter.unstated
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($params.filter.initiators, $params.filter.organizations, $params.filter.unstated) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN coalesce($params.filter.typologies, $params.filter.unstated) IS NOT NULL
          WHEN 'INVOLVES' THEN coalesce($params.filter.stakeholderGroups, $params.filter.unstated) IS NOT NULL
          WHEN 'REFLECTS' THEN
            coalesce($params.filter.norms, $params.filter.normBearing, $params.filter.normSet, $params.filter.unstated) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($params.filter.references, $params.filter.referenceKinds) IS NOT NULL
            AND ($params.filter.referenceKinds IS NULL OR tying.value IN $params.filter.referenceKinds)
          ELSE coalesce($params.filter.organizations, $params.filter.unstated) IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $params.asOf + '~'
              AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
              AND
              (
                ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
                AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
                AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT {relation: type(tying), id: tied.id, type: tied.type, setId: tied.setId}
      }
    END
    AS filterTies
  WITH *,
    [party IN filterParties WHERE
      any(acts IN [[act IN party.claims WHERE
        CASE
          WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $params.counting.partyStatuses)
        END
      ]] WHERE
        size(acts) > 0
        AND
        CASE WHEN null IS NULL THEN true ELSE
          coalesce(
            head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
            CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
          )
          IN null
        END
      )
    | party.type] AS filterTypes
  WITH *,
    (
      (agreement.date IS NULL OR agreement.date <= $params.asOf + '~')
      AND ($params.filter.ids IS NULL OR agreement.id IN $params.filter.ids)
      AND ($params.filter.excludeIds IS NULL OR NOT agreement.id IN $params.filter.excludeIds)
      AND
      (
        $params.filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $params.filter.text)
        OR coalesce(agreement.searchText CONTAINS $params.filter.text, false)
      )
      AND ($params.filter.forms IS NULL OR agreement.form IN $params.filter.forms)
      AND ($params.filter.legalForces IS NULL OR agreement.legalForce IN $params.filter.legalForces)
      AND ($params.filter.scopes IS NULL OR agreement.scope IN $params.filter.scopes)
      AND ($params.filter.settings IS NULL OR agreement.setting IN $params.filter.settings)
      AND all(attribute IN coalesce($params.filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        WHEN 'URL' THEN agreement.url
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
      AND ($params.filter.date.from IS NULL OR agreement.date >= $params.filter.date.from)
      AND ($params.filter.date.to IS NULL OR agreement.date <= $params.filter.date.to + '~')
      AND (
        $params.filter.inForce IS NULL
        OR $params.filter.inForce = (
          agreement.inForceSince <= $params.asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $params.asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($params.filter.maxParties IS NULL OR size(filterTypes) <= $params.filter.maxParties)
      AND ($params.filter.minParties IS NULL OR size(filterTypes) >= $params.filter.minParties)
      AND ($params.filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $params.filter.maxStates)
      AND ($params.filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $params.filter.minStates)
      AND
      all(wanted IN coalesce($params.filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $params.filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($params.filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $params.counting.partyStatuses)
              END
            ]] WHERE
              size(acts) > 0
              AND
              CASE WHEN wanted.commitments IS NULL THEN true ELSE
                coalesce(
                  head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN acts | shown.commitment]]),
                  CASE WHEN all(shown IN acts WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
                )
                IN wanted.commitments
              END
            )
          | party.id] + CASE WHEN coalesce(wanted.statuses, wanted.commitments) IS NULL THEN [tie IN filterTies WHERE tie.type = 'ORGANIZATION' | tie.id] ELSE [] END
        ] WHERE
          CASE WHEN coalesce(wanted.any, wanted.all, wanted.none) IS NULL THEN
            coalesce(wanted.statuses, wanted.commitments) IS NULL OR size(ids) > 0
          ELSE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          END
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $params.filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $params.filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $params.filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $params.filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $params.filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($params.filter.normBearing, $params.filter.normSet) IS NULL THEN true
        ELSE coalesce($params.filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($params.filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $params.filter.referenceKinds IS NULL THEN true
        WHEN $params.filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  WITH agreement, allIds, anyIds, noneIds
  CALL (agreement) {
    MATCH (agreement)-[tying:PARTY_TO|REFLECTS]-(tied:Entity)
    WHERE
      (
        (
          tying.starts <= $params.asOf + '~'
          AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
          AND
          (
            ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
            AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
            AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
          )
        )
        AND
        CASE type(tying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
          ELSE true
        END
      )
    RETURN collect(DISTINCT tied.id) AS tiedIds
  }
  WITH *,
    (
      all(allId IN allIds WHERE allId IN tiedIds)
      AND CASE WHEN anyIds IS NULL THEN true ELSE any(anyId IN anyIds WHERE anyId IN tiedIds) END
      AND none(noneId IN noneIds WHERE noneId IN tiedIds)
    ) AS isTied
  WHERE isTied
  WITH agreement
  CALL (agreement) {
    CALL (agreement) {
      UNWIND [
        {by: 'YEAR', value: left(agreement.date, 4)},
        {by: 'FORM', value: agreement.form},
        {by: 'LEGAL_FORCE', value: agreement.legalForce},
        {by: 'SCOPE', value: agreement.scope},
        {by: 'SETTING', value: agreement.setting}
      ] AS own
      WITH own
      WHERE own.by IN $params.by AND own.value IS NOT NULL
      RETURN own.by AS by, own.value AS value, own.value AS up
      UNION
      MATCH (agreement)-[tying:PARTY_TO|INITIATED|ISSUED|MAINTAINS|AUSPICES|REFLECTS|INVOLVES|CLASSIFIED_AS]-(valued:Entity)
      WITH tying, valued,
        CASE type(tying)
          WHEN 'CLASSIFIED_AS' THEN 'TYPOLOGY'
          WHEN 'INVOLVES' THEN 'STAKEHOLDER_GROUP'
          WHEN 'REFLECTS' THEN 'NORM'
          WHEN 'INITIATED' THEN 'INITIATOR'
          WHEN 'PARTY_TO' THEN 'PARTY'
        END AS byTie
      WITH tying, valued, [by IN [byTie, valued.type] WHERE by IN $params.by] AS answered
      WHERE
        size(answered) > 0
        AND
        (
          (
            tying.starts <= $params.asOf + '~'
            AND (tying.ends IS NULL OR $params.asOf + '~' < tying.ends)
            AND
            (
              ($params.counting.bases IS NULL OR tying.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR tying.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR tying.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $params.counting.answers
            ELSE true
          END
        )
      UNWIND answered AS by
      RETURN by, valued.id AS value, valued.sortKey AS up
      UNION
      MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
      WHERE
        'PARTY_REGION' IN $params.by
        AND state.region IS NOT NULL
        AND
        (
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(joining)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(joining.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(joining.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN joining.value IN $params.counting.answers
            ELSE true
          END
        )
      RETURN 'PARTY_REGION' AS by, state.region AS value, state.region AS up
      UNION
      MATCH (agreement)<-[joining:PARTY_TO]-(:State)-[belonging:MEMBER_OF]->(organization:Organization)
      WHERE
        'PARTY_ORGANIZATION' IN $params.by
        AND
        (
          (
            joining.starts <= $params.asOf + '~'
            AND (joining.ends IS NULL OR $params.asOf + '~' < joining.ends)
            AND
            (
              ($params.counting.bases IS NULL OR joining.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR joining.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR joining.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(joining)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(joining.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(joining.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN joining.value IN $params.counting.answers
            ELSE true
          END
        )
        AND
        (
          (
            belonging.starts <= $params.asOf + '~'
            AND (belonging.ends IS NULL OR $params.asOf + '~' < belonging.ends)
            AND
            (
              ($params.counting.bases IS NULL OR belonging.basis IN $params.counting.bases)
              AND ($params.counting.access IS NULL OR belonging.access IN $params.counting.access)
              AND ($params.counting.sources IS NULL OR belonging.source IN $params.counting.sources)
            )
          )
          AND
          CASE type(belonging)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $params.counting.partyStatuses) IS NULL THEN NOT coalesce(belonging.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(belonging.value, '') IN coalesce(null, $params.counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(belonging.value, '') IN coalesce(null, $params.counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN belonging.value IN $params.counting.answers
            ELSE true
          END
        )
      RETURN 'PARTY_ORGANIZATION' AS by, organization.id AS value, organization.sortKey AS up
    }
    RETURN collect(DISTINCT by) AS stated
  }
  UNWIND [asked IN $params.by WHERE NOT asked IN stated] AS unstated
  RETURN unstated, count(*) AS count
}
RETURN tiedToId, unstated AS by, count
ORDER BY tiedToId, by`,
}

export const loads: { readonly [L in keyof Loads]: string } = {
  addDataset: `CREATE (dataset:Dataset)
SET dataset = $loaded`,
  addEntities: `UNWIND $rows AS row
CREATE (entity:Entity:$($label))
SET entity = row`,
  addOpenQuestions: `UNWIND $rows AS row
CREATE (question:OpenQuestion)
SET question = row
WITH row, question
UNWIND row.aboutIds AS aboutId
MATCH (entity:Entity {id: aboutId})
CREATE (question)-[:ABOUT]->(entity)`,
  addRecords: `UNWIND $rows AS row
MATCH (entity:Entity {id: coalesce(row.agreementId, row.stateId)})
CREATE (entity)-[claim:$($relation)]->(record:$($label))
SET record = row {.*, claim: null}, claim = row.claim`,
  addSources: `UNWIND $rows AS row
CREATE (source:Source)
SET source = row`,
  addTies: `UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (node:Entity {id: $ids[place]})
WITH place, node
ORDER BY place
WITH collect([node]) AS nodes
UNWIND $alike AS those
UNWIND range(0, size(those.froms) - 1) AS at
WITH
  those,
  at,
  nodes[toInteger(those.froms[at])][0] AS from,
  nodes[toInteger(those.tos[at])][0] AS to
CREATE
  (from)-[claim:$(those.relation)
    {
      since: those.own.since[at],
      until: those.own.until[at],
      starts: those.own.starts[at],
      ends: those.own.ends[at],
      locators: those.own.locators[at],
      listedAs: those.own.listedAs[at],
      note: those.own.note[at]
    }]->(to)
SET claim += those.claim`,
  awaitIndexes: `UNWIND [$seconds] AS seconds
CALL db.awaitIndexes(seconds)`,
  changeEntities: `UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
REMOVE entity:$($labels)
SET entity:$($label), entity = row`,
  hold: `MERGE (:Load {id: 'under-way'})`,
  left: `MATCH (node:Staged|Retired)
RETURN count(node) > 0 AS isSome`,
  publish: `MATCH (node:Staged)
WITH node, labels(node) AS staged
REMOVE node:$(staged)
SET node:$([label IN staged WHERE label <> 'Staged' | substring(label, size('Staged'))])`,
  release: `MATCH (load:Load)
DELETE load`,
  removeDataset: `MATCH (dataset:Dataset)
DETACH DELETE dataset`,
  removeEntities: `UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity`,
  removeOpenQuestions: `UNWIND $ids AS id
MATCH (question:OpenQuestion {id: id})
DETACH DELETE question`,
  removeRecords: `UNWIND $rows AS row
MATCH (entity:Entity {id: coalesce(row.agreementId, row.stateId)})-[claim:$($relation)]->(record:$($label))
WHERE record.order = row.order
DETACH DELETE record`,
  removeSources: `UNWIND $ids AS id
MATCH (source:Source {id: id})
DETACH DELETE source`,
  removeTies: `UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MATCH (from)-[claim:$(row.relation)]->(to)
WHERE coalesce(claim.order, 0) = coalesce(row.claim.order, 0)
DELETE claim`,
  retire: `MATCH (node:Entity|Source|OpenQuestion|AgreementEvent|StatedCount|Fact|Adoption|PolityScore)
WITH node, labels(node) AS labels
REMOVE node:$(labels)
SET node:Retired`,
  stageNodes: `UNWIND $rows AS row
CREATE (node:Staged:$([label IN $labels | 'Staged' + label]))
SET node = row`,
  stageOpenQuestions: `UNWIND $rows AS row
CREATE (question:Staged:$('Staged' + $label))
SET question = row
WITH row, question
UNWIND row.aboutIds AS aboutId
MATCH (entity:Staged {id: aboutId})
CREATE (question)-[:ABOUT]->(entity)`,
  stageRecords: `UNWIND $rows AS row
MATCH (entity:Staged {id: coalesce(row.agreementId, row.stateId)})
CREATE (entity)-[claim:$($relation)]->(record:Staged:$('Staged' + $label))
SET record = row {.*, claim: null}, claim = row.claim`,
  stageTies: `UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (node:Staged {id: $ids[place]})
WITH place, node
ORDER BY place
WITH collect([node]) AS nodes
UNWIND $alike AS those
UNWIND range(0, size(those.froms) - 1) AS at
WITH
  those,
  at,
  nodes[toInteger(those.froms[at])][0] AS from,
  nodes[toInteger(those.tos[at])][0] AS to
CREATE
  (from)-[claim:$(those.relation)
    {
      since: those.own.since[at],
      until: those.own.until[at],
      starts: those.own.starts[at],
      ends: those.own.ends[at],
      locators: those.own.locators[at],
      listedAs: those.own.listedAs[at],
      note: those.own.note[at]
    }]->(to)
SET claim += those.claim`,
  sweepNodes: `MATCH (node:Staged|Retired)
WITH node
LIMIT $count
DETACH DELETE node`,
  sweepTies: `MATCH (:Staged|Retired)-[tie]->()
WITH tie
LIMIT $count
DELETE tie`,
}

export const ddl: readonly string[] = [
  `CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE`,
  `CREATE CONSTRAINT agreement_id IF NOT EXISTS FOR (agreement:Agreement) REQUIRE agreement.id IS UNIQUE`,
  `CREATE CONSTRAINT state_id IF NOT EXISTS FOR (state:State) REQUIRE state.id IS UNIQUE`,
  `CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (organization:Organization) REQUIRE organization.id IS UNIQUE`,
  `CREATE CONSTRAINT norm_id IF NOT EXISTS FOR (norm:Norm) REQUIRE norm.id IS UNIQUE`,
  `CREATE CONSTRAINT source_id IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE`,
  `CREATE CONSTRAINT open_question_id IF NOT EXISTS FOR (question:OpenQuestion) REQUIRE question.id IS UNIQUE`,
  `CREATE CONSTRAINT staged_id IF NOT EXISTS FOR (node:Staged) REQUIRE node.id IS UNIQUE`,
  `CREATE CONSTRAINT load_id IF NOT EXISTS FOR (load:Load) REQUIRE load.id IS UNIQUE`,
  `CREATE INDEX norm_set IF NOT EXISTS FOR (norm:Norm) ON (norm.setId)`,
  `CREATE INDEX entity_type IF NOT EXISTS FOR (entity:Entity) ON (entity.type)`,
  `CREATE INDEX agreement_date IF NOT EXISTS FOR (agreement:Agreement) ON (agreement.date)`,
  `CREATE FULLTEXT INDEX entity_full_text IF NOT EXISTS FOR (entity:Entity) ON EACH [entity.nameWords, entity.textWords, entity.noteWords] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
]

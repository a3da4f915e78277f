// Written by tools/cypher-codegen from cypher/: change the questions, not this.

import type { Loads, Questions } from './questions.js'

export const questions: { readonly [Q in keyof Questions]: string } = {
  activities: `MATCH (activity:Activity)
WITH *,
  CASE WHEN $filter.by IS NULL THEN [] ELSE COLLECT {
    MATCH (activity)<-[carrying:CARRIED_OUT]-(actor:Entity)
    WHERE
      (
        (
          carrying.starts <= $asOf + '~'
          AND (carrying.ends IS NULL OR $asOf + '~' < carrying.ends)
          AND
          (
            ($counting.bases IS NULL OR carrying.basis IN $counting.bases)
            AND ($counting.access IS NULL OR carrying.access IN $counting.access)
            AND ($counting.sources IS NULL OR carrying.source IN $counting.sources)
          )
        )
        AND
        CASE type(carrying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(carrying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(carrying.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(carrying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN carrying.value IN $counting.answers
          ELSE true
        END
      )
    RETURN DISTINCT actor.id
  } END AS actorIds,
  CASE WHEN $filter.beneficiaries IS NULL THEN [] ELSE COLLECT {
    MATCH (activity)-[benefiting:BENEFITS]->(beneficiary:Entity)
    WHERE
      (
        (
          benefiting.starts <= $asOf + '~'
          AND (benefiting.ends IS NULL OR $asOf + '~' < benefiting.ends)
          AND
          (
            ($counting.bases IS NULL OR benefiting.basis IN $counting.bases)
            AND ($counting.access IS NULL OR benefiting.access IN $counting.access)
            AND ($counting.sources IS NULL OR benefiting.source IN $counting.sources)
          )
        )
        AND
        CASE type(benefiting)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(benefiting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(benefiting.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(benefiting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN benefiting.value IN $counting.answers
          ELSE true
        END
      )
    RETURN DISTINCT beneficiary.id
  } END AS beneficiaryIds
WITH *,
  (
    ($filter.kinds IS NULL OR activity.kind IN $filter.kinds)
    AND ($filter.forums IS NULL OR activity.forumId IN $filter.forums)
    AND ($filter.date.from IS NULL OR activity.date >= $filter.date.from)
    AND ($filter.date.to IS NULL OR activity.date <= $filter.date.to + '~')
    AND
    all(wanted IN coalesce($filter.by, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN actorIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN actorIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN actorIds)
      )
    )
    AND
    all(wanted IN coalesce($filter.beneficiaries, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN beneficiaryIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN beneficiaryIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN beneficiaryIds)
      )
    )
    AND
    all(wanted IN coalesce($filter.topics, []) WHERE
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
    $after IS NULL
    OR 0 > $after.number
    OR (0 = $after.number AND (
      '' > $after.up
      OR ('' = $after.up AND (
        down < $after.down
        OR (down = $after.down AND activity.id > $after.id)
      ))
    ))
  )
RETURN activity {.*} AS activity, {number: 0, up: '', down: down, id: activity.id} AS key
ORDER BY down DESC, activity.id
LIMIT $first`,
  activitiesCount: `MATCH (activity:Activity)
WITH *,
  CASE WHEN $filter.by IS NULL THEN [] ELSE COLLECT {
    MATCH (activity)<-[carrying:CARRIED_OUT]-(actor:Entity)
    WHERE
      (
        (
          carrying.starts <= $asOf + '~'
          AND (carrying.ends IS NULL OR $asOf + '~' < carrying.ends)
          AND
          (
            ($counting.bases IS NULL OR carrying.basis IN $counting.bases)
            AND ($counting.access IS NULL OR carrying.access IN $counting.access)
            AND ($counting.sources IS NULL OR carrying.source IN $counting.sources)
          )
        )
        AND
        CASE type(carrying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(carrying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(carrying.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(carrying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN carrying.value IN $counting.answers
          ELSE true
        END
      )
    RETURN DISTINCT actor.id
  } END AS actorIds,
  CASE WHEN $filter.beneficiaries IS NULL THEN [] ELSE COLLECT {
    MATCH (activity)-[benefiting:BENEFITS]->(beneficiary:Entity)
    WHERE
      (
        (
          benefiting.starts <= $asOf + '~'
          AND (benefiting.ends IS NULL OR $asOf + '~' < benefiting.ends)
          AND
          (
            ($counting.bases IS NULL OR benefiting.basis IN $counting.bases)
            AND ($counting.access IS NULL OR benefiting.access IN $counting.access)
            AND ($counting.sources IS NULL OR benefiting.source IN $counting.sources)
          )
        )
        AND
        CASE type(benefiting)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(benefiting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(benefiting.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(benefiting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN benefiting.value IN $counting.answers
          ELSE true
        END
      )
    RETURN DISTINCT beneficiary.id
  } END AS beneficiaryIds
WITH *,
  (
    ($filter.kinds IS NULL OR activity.kind IN $filter.kinds)
    AND ($filter.forums IS NULL OR activity.forumId IN $filter.forums)
    AND ($filter.date.from IS NULL OR activity.date >= $filter.date.from)
    AND ($filter.date.to IS NULL OR activity.date <= $filter.date.to + '~')
    AND
    all(wanted IN coalesce($filter.by, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN actorIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN actorIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN actorIds)
      )
    )
    AND
    all(wanted IN coalesce($filter.beneficiaries, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN beneficiaryIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN beneficiaryIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN beneficiaryIds)
      )
    )
    AND
    all(wanted IN coalesce($filter.topics, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN activity.topicIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN activity.topicIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN activity.topicIds)
      )
    )
  ) AS matches
WHERE matches
RETURN count(activity) AS count`,
  activitiesOfActors: `UNWIND $actorIds AS actorId
CALL (actorId) {
  MATCH (:Entity {id: actorId})-[carrying:CARRIED_OUT]->(activity:Activity)
  WHERE
    ($kinds IS NULL OR activity.kind IN $kinds)
    AND
    (
      (
        carrying.starts <= $asOf + '~'
        AND (carrying.ends IS NULL OR $asOf + '~' < carrying.ends)
        AND
        (
          ($counting.bases IS NULL OR carrying.basis IN $counting.bases)
          AND ($counting.access IS NULL OR carrying.access IN $counting.access)
          AND ($counting.sources IS NULL OR carrying.source IN $counting.sources)
        )
      )
      AND
      CASE type(carrying)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(carrying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(carrying.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(carrying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN carrying.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT activity
  WHERE
    (
      $after IS NULL
      OR 0 > $after.number
      OR (0 = $after.number AND (
        '' > $after.up
        OR ('' = $after.up AND (
          coalesce(activity.date, '') < $after.down
          OR (coalesce(activity.date, '') = $after.down AND activity.id > $after.id)
        ))
      ))
    )
  RETURN activity
  ORDER BY coalesce(activity.date, '') DESC, activity.id
  LIMIT $first
}
WITH actorId, activity, coalesce(activity.date, '') AS down
RETURN actorId, activity {.*} AS activity, {number: 0, up: '', down: down, id: activity.id} AS key
ORDER BY actorId, down DESC, key.id`,
  activitiesOfActorsCount: `UNWIND $actorIds AS actorId
CALL (actorId) {
  MATCH (:Entity {id: actorId})-[carrying:CARRIED_OUT]->(activity:Activity)
  WHERE
    ($kinds IS NULL OR activity.kind IN $kinds)
    AND
    (
      (
        carrying.starts <= $asOf + '~'
        AND (carrying.ends IS NULL OR $asOf + '~' < carrying.ends)
        AND
        (
          ($counting.bases IS NULL OR carrying.basis IN $counting.bases)
          AND ($counting.access IS NULL OR carrying.access IN $counting.access)
          AND ($counting.sources IS NULL OR carrying.source IN $counting.sources)
        )
      )
      AND
      CASE type(carrying)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(carrying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(carrying.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(carrying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN carrying.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT activity
  RETURN count(activity) AS count
}
RETURN actorId, count
ORDER BY actorId`,
  additionalNorms: `UNWIND $agreementIds AS agreementId
MATCH (agreement:Agreement {id: agreementId})
CALL (agreement) {
  MATCH (agreement)-[carrying:SETS_OUT|REFLECTS]->(norm:Norm)
  WHERE
    (
      (
        carrying.starts <= $asOf + '~'
        AND (carrying.ends IS NULL OR $asOf + '~' < carrying.ends)
        AND
        (
          ($counting.bases IS NULL OR carrying.basis IN $counting.bases)
          AND ($counting.access IS NULL OR carrying.access IN $counting.access)
          AND ($counting.sources IS NULL OR carrying.source IN $counting.sources)
        )
      )
      AND
      CASE type(carrying)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(carrying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(carrying.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(carrying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN carrying.value IN $counting.answers
        ELSE true
      END
    )
  RETURN norm
  UNION
  MATCH (agreement)-[carrying:SETS_OUT]->(set:NormSet)
  WHERE
    (
      (
        carrying.starts <= $asOf + '~'
        AND (carrying.ends IS NULL OR $asOf + '~' < carrying.ends)
        AND
        (
          ($counting.bases IS NULL OR carrying.basis IN $counting.bases)
          AND ($counting.access IS NULL OR carrying.access IN $counting.access)
          AND ($counting.sources IS NULL OR carrying.source IN $counting.sources)
        )
      )
      AND
      CASE type(carrying)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(carrying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(carrying.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(carrying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN carrying.value IN $counting.answers
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
      answering.starts <= $asOf + '~'
      AND (answering.ends IS NULL OR $asOf + '~' < answering.ends)
      AND
      (
        ($counting.bases IS NULL OR answering.basis IN $counting.bases)
        AND ($counting.access IS NULL OR answering.access IN $counting.access)
        AND ($counting.sources IS NULL OR answering.source IN $counting.sources)
      )
    )
} AS assessments
WHERE assessments = 0
RETURN agreementId, norm {.*} AS norm
ORDER BY agreementId, norm.sortKey, norm.id`,
  agreementFacets: `UNWIND $tiedTo AS one
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
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
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
          tying.starts <= $asOf + '~'
          AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
          AND
          (
            ($counting.bases IS NULL OR tying.basis IN $counting.bases)
            AND ($counting.access IS NULL OR tying.access IN $counting.access)
            AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
          )
        )
        AND
        CASE type(tying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
    WHERE own.by IN $by AND own.value IS NOT NULL
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
    WITH tying, valued, [by IN [byTie, valued.type] WHERE by IN $by] AS answered
    WHERE
      size(answered) > 0
      AND
      (
        (
          tying.starts <= $asOf + '~'
          AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
          AND
          (
            ($counting.bases IS NULL OR tying.basis IN $counting.bases)
            AND ($counting.access IS NULL OR tying.access IN $counting.access)
            AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
          )
        )
        AND
        CASE type(tying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN tying.value IN $counting.answers
          ELSE true
        END
      )
    UNWIND answered AS by
    RETURN by, valued.id AS value, valued.sortKey AS up
    UNION
    MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
    WHERE
      'PARTY_REGION' IN $by
      AND state.region IS NOT NULL
      AND
      (
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
        AND
        CASE type(joining)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(joining.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(joining.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN joining.value IN $counting.answers
          ELSE true
        END
      )
    RETURN 'PARTY_REGION' AS by, state.region AS value, state.region AS up
    UNION
    MATCH (agreement)<-[joining:PARTY_TO]-(:State)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      'PARTY_ORGANIZATION' IN $by
      AND
      (
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
        AND
        CASE type(joining)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(joining.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(joining.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN joining.value IN $counting.answers
          ELSE true
        END
      )
      AND
      (
        (
          belonging.starts <= $asOf + '~'
          AND (belonging.ends IS NULL OR $asOf + '~' < belonging.ends)
          AND
          (
            ($counting.bases IS NULL OR belonging.basis IN $counting.bases)
            AND ($counting.access IS NULL OR belonging.access IN $counting.access)
            AND ($counting.sources IS NULL OR belonging.source IN $counting.sources)
          )
        )
        AND
        CASE type(belonging)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(belonging.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(belonging.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(belonging.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN belonging.value IN $counting.answers
          ELSE true
        END
      )
    RETURN 'PARTY_ORGANIZATION' AS by, organization.id AS value, organization.sortKey AS up
  }
  WITH by, value, up, count(*) AS count
  ORDER BY count DESC, up, value
  WITH by, collect({value: value, up: up, count: count}) AS values
  UNWIND values[..$first] AS counted
  RETURN by, counted, size(values) AS valueCount
}
RETURN tiedToId, by, counted.value AS value, counted.count AS count, valueCount
ORDER BY tiedToId, by, count DESC, counted.up, value`,
  agreements: `MATCH (agreement:Agreement)
WITH *,
  CASE
    WHEN coalesce(
      $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
      $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
        WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
        WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
          AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
        ELSE $filter.organizations IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $asOf + '~'
            AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
            AND
            (
              ($counting.bases IS NULL OR tying.basis IN $counting.bases)
              AND ($counting.access IS NULL OR tying.access IN $counting.access)
              AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
        WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
    (agreement.date IS NULL OR agreement.date <= $asOf + '~')
    AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
    AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
    AND
    (
      $filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
      OR coalesce(agreement.searchText CONTAINS $filter.text, false)
    )
    AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
    AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
    AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
    AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
    AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      ELSE agreement.url
    END IS NULL)
    AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
    AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
    AND (
      $filter.inForce IS NULL
      OR $filter.inForce = (
        agreement.inForceSince <= $asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
    AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
    AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
    AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
    AND
    all(wanted IN coalesce($filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
      ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $filter.referenceKinds IS NULL THEN true
      WHEN $filter.references IS NOT NULL THEN true
      ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
    END
  ) AS matches
WHERE matches
WITH
  agreement,
  CASE $orderBy
    WHEN 'PARTIES_DESC' THEN -size(
      COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(joiner:Entity)
        WHERE
          (
            (
              joining.starts <= $asOf + '~'
              AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
              AND
              (
                ($counting.bases IS NULL OR joining.basis IN $counting.bases)
                AND ($counting.access IS NULL OR joining.access IN $counting.access)
                AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
              )
            )
            AND
            CASE type(joining)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(joining.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(joining.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN joining.value IN $counting.answers
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
              reflecting.starts <= $asOf + '~'
              AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
              AND
              (
                ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
                AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
                AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
              )
            )
            AND
            CASE type(reflecting)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
              ELSE true
            END
          )
        RETURN DISTINCT reflected.id
      }
    )
    ELSE 0
  END AS number,
  CASE $orderBy
    WHEN 'DATE_DESC' THEN ''
    WHEN 'DATE' THEN coalesce(agreement.date, '~')
    ELSE agreement.sortKey
  END AS up,
  CASE $orderBy WHEN 'DATE_DESC' THEN coalesce(agreement.date, '') ELSE '' END AS down
WHERE
  (
    $after IS NULL
    OR number > $after.number
    OR (number = $after.number AND (
      up > $after.up
      OR (up = $after.up AND (
        down < $after.down
        OR (down = $after.down AND agreement.id > $after.id)
      ))
    ))
  )
RETURN agreement {.*} AS agreement, {number: number, up: up, down: down, id: agreement.id} AS key
ORDER BY number, up, down DESC, agreement.id
LIMIT $first`,
  agreementsCount: `MATCH (agreement:Agreement)
WITH *,
  CASE
    WHEN coalesce(
      $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
      $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
        WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
        WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
          AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
        ELSE $filter.organizations IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $asOf + '~'
            AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
            AND
            (
              ($counting.bases IS NULL OR tying.basis IN $counting.bases)
              AND ($counting.access IS NULL OR tying.access IN $counting.access)
              AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
        WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
    (agreement.date IS NULL OR agreement.date <= $asOf + '~')
    AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
    AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
    AND
    (
      $filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
      OR coalesce(agreement.searchText CONTAINS $filter.text, false)
    )
    AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
    AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
    AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
    AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
    AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      ELSE agreement.url
    END IS NULL)
    AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
    AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
    AND (
      $filter.inForce IS NULL
      OR $filter.inForce = (
        agreement.inForceSince <= $asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
    AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
    AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
    AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
    AND
    all(wanted IN coalesce($filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
      ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $filter.referenceKinds IS NULL THEN true
      WHEN $filter.references IS NOT NULL THEN true
      ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
    END
  ) AS matches
WHERE matches
RETURN count(agreement) AS count`,
  agreementsOfNorms: `UNWIND $normIds AS normId
CALL (normId) {
  MATCH (norm:Norm {id: normId})
  CALL (norm) {
    MATCH (norm)<-[:REFLECTS|ASSESSED]-(agreement:Agreement)
    RETURN agreement
    UNION
    MATCH (agreement:Agreement)
    WHERE 'NOT_ASSESSED' IN $answers
    RETURN agreement
  }
  WITH *,
    CASE
      WHEN coalesce(
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
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
          answering.starts <= $asOf + '~'
          AND (answering.ends IS NULL OR $asOf + '~' < answering.ends)
          AND
          (
            ($counting.bases IS NULL OR answering.basis IN $counting.bases)
            AND ($counting.access IS NULL OR answering.access IN $counting.access)
            AND ($counting.sources IS NULL OR answering.source IN $counting.sources)
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
    IN $answers
  WITH agreement, claims
  WHERE
    (
      $after IS NULL
      OR 0 > $after.number
      OR (0 = $after.number AND (
        '' > $after.up
        OR ('' = $after.up AND (
          coalesce(agreement.date, '') < $after.down
          OR (coalesce(agreement.date, '') = $after.down AND agreement.id > $after.id)
        ))
      ))
    )
  RETURN agreement, claims
  ORDER BY coalesce(agreement.date, '') DESC, agreement.id
  LIMIT $first
}
WITH normId, agreement, claims, coalesce(agreement.date, '') AS down
RETURN normId, agreement {.*} AS agreement, claims, {number: 0, up: '', down: down, id: agreement.id} AS key
ORDER BY normId, down DESC, key.id`,
  agreementsOfNormsCount: `UNWIND $normIds AS normId
CALL (normId) {
  MATCH (norm:Norm {id: normId})
  CALL (norm) {
    MATCH (norm)<-[:REFLECTS|ASSESSED]-(agreement:Agreement)
    RETURN agreement
    UNION
    MATCH (agreement:Agreement)
    WHERE 'NOT_ASSESSED' IN $answers
    RETURN agreement
  }
  WITH *,
    CASE
      WHEN coalesce(
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
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
          answering.starts <= $asOf + '~'
          AND (answering.ends IS NULL OR $asOf + '~' < answering.ends)
          AND
          (
            ($counting.bases IS NULL OR answering.basis IN $counting.bases)
            AND ($counting.access IS NULL OR answering.access IN $counting.access)
            AND ($counting.sources IS NULL OR answering.source IN $counting.sources)
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
    IN $answers
  RETURN count(agreement) AS count
}
RETURN normId, count
ORDER BY normId`,
  agreementsOfParties: `UNWIND $partyIds AS partyId
CALL (partyId) {
  MATCH (:Entity {id: partyId})-[claim:PARTY_TO]->(agreement:Agreement)
  WHERE
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
        ELSE true
      END
    )
    AND
    (
      $after IS NULL
      OR 0 > $after.number
      OR (0 = $after.number AND (
        '' > $after.up
        OR ('' = $after.up AND (
          coalesce(agreement.date, '') < $after.down
          OR (coalesce(agreement.date, '') = $after.down AND agreement.id > $after.id)
        ))
      ))
    )
  WITH agreement, claim
  ORDER BY coalesce(claim.order, 0)
  WITH agreement, collect(claim {.*}) AS claims
  WHERE
    CASE WHEN $commitments IS NULL THEN true ELSE
      coalesce(
        head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN claims | shown.commitment]]),
        CASE WHEN all(shown IN claims WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
      )
      IN $commitments
    END
  WITH *,
    CASE
      WHEN coalesce(
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN agreement, claims
  ORDER BY coalesce(agreement.date, '') DESC, agreement.id
  LIMIT $first
}
WITH partyId, agreement, claims, coalesce(agreement.date, '') AS down
RETURN partyId, agreement {.*} AS agreement, claims, {number: 0, up: '', down: down, id: agreement.id} AS key
ORDER BY partyId, down DESC, agreement.id`,
  agreementsOfPartiesCount: `UNWIND $partyIds AS partyId
RETURN partyId, COUNT {
  MATCH (:Entity {id: partyId})-[claim:PARTY_TO]->(agreement:Agreement)
  WHERE
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
        ELSE true
      END
    )
  WITH agreement, collect(claim) AS claims
  WHERE
    CASE WHEN $commitments IS NULL THEN true ELSE
      coalesce(
        head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN claims | shown.commitment]]),
        CASE WHEN all(shown IN claims WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
      )
      IN $commitments
    END
  WITH *,
    CASE
      WHEN coalesce(
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN agreement
} AS count
ORDER BY partyId`,
  agreementsOfStateNorms: `UNWIND $stateNorms AS asked
CALL (asked) {
  MATCH (:State {id: asked.stateId})-[joining:PARTY_TO]->(agreement:Agreement)-[reflecting:REFLECTS]->(norm:Norm {id: asked.normId})
  WHERE
    (
      (
        joining.starts <= $asOf + '~'
        AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
        AND
        (
          ($counting.bases IS NULL OR joining.basis IN $counting.bases)
          AND ($counting.access IS NULL OR joining.access IN $counting.access)
          AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
        )
      )
      AND
      CASE type(joining)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(joining.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(joining.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN joining.value IN $counting.answers
        ELSE true
      END
    )
    AND
    (
      (
        reflecting.starts <= $asOf + '~'
        AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
        AND
        (
          ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
          AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
          AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement, norm
  WITH *,
    CASE
      WHEN coalesce(
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  WITH agreement, norm
  WHERE
    (
      $after IS NULL
      OR 0 > $after.number
      OR (0 = $after.number AND (
        '' > $after.up
        OR ('' = $after.up AND (
          coalesce(agreement.date, '') < $after.down
          OR (coalesce(agreement.date, '') = $after.down AND agreement.id > $after.id)
        ))
      ))
    )
  RETURN agreement, norm
  ORDER BY coalesce(agreement.date, '') DESC, agreement.id
  LIMIT $first
}
WITH asked, agreement, coalesce(agreement.date, '') AS down,
  COLLECT {
    MATCH (agreement)-[answering:REFLECTS|ASSESSED]->(norm)
    WHERE
      (
        answering.starts <= $asOf + '~'
        AND (answering.ends IS NULL OR $asOf + '~' < answering.ends)
        AND
        (
          ($counting.bases IS NULL OR answering.basis IN $counting.bases)
          AND ($counting.access IS NULL OR answering.access IN $counting.access)
          AND ($counting.sources IS NULL OR answering.source IN $counting.sources)
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
  agreementsOfStateNormsCount: `UNWIND $stateNorms AS asked
CALL (asked) {
  MATCH (:State {id: asked.stateId})-[joining:PARTY_TO]->(agreement:Agreement)-[reflecting:REFLECTS]->(norm:Norm {id: asked.normId})
  WHERE
    (
      (
        joining.starts <= $asOf + '~'
        AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
        AND
        (
          ($counting.bases IS NULL OR joining.basis IN $counting.bases)
          AND ($counting.access IS NULL OR joining.access IN $counting.access)
          AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
        )
      )
      AND
      CASE type(joining)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(joining.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(joining.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN joining.value IN $counting.answers
        ELSE true
      END
    )
    AND
    (
      (
        reflecting.starts <= $asOf + '~'
        AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
        AND
        (
          ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
          AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
          AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement, norm
  WITH *,
    CASE
      WHEN coalesce(
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  WITH agreement, norm
  RETURN count(agreement) AS count
}
RETURN asked.stateId AS stateId, asked.normId AS normId, count
ORDER BY stateId, normId`,
  agreementsTied: `UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[claim:ISSUED|MAINTAINS|INVOLVES|CLASSIFIED_AS]-(agreement:Agreement)
  WHERE
    type(claim) = $relation
    AND
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement, {from: startNode(claim).id, relation: type(claim), to: endNode(claim).id} AS tie
  WITH *,
    CASE
      WHEN coalesce(
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  WITH agreement, tie
  WHERE
    (
      $after IS NULL
      OR 0 > $after.number
      OR (0 = $after.number AND (
        '' > $after.up
        OR ('' = $after.up AND (
          coalesce(agreement.date, '') < $after.down
          OR (coalesce(agreement.date, '') = $after.down AND agreement.id > $after.id)
        ))
      ))
    )
  RETURN agreement, tie
  ORDER BY coalesce(agreement.date, '') DESC, agreement.id
  LIMIT $first
}
WITH id, agreement, tie, coalesce(agreement.date, '') AS down
RETURN id, agreement {.*} AS agreement, tie, {number: 0, up: '', down: down, id: agreement.id} AS key
ORDER BY id, down DESC, key.id`,
  agreementsTiedCount: `UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[claim:ISSUED|MAINTAINS|INVOLVES|CLASSIFIED_AS]-(agreement:Agreement)
  WHERE
    type(claim) = $relation
    AND
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement, {from: startNode(claim).id, relation: type(claim), to: endNode(claim).id} AS tie
  WITH *,
    CASE
      WHEN coalesce(
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN count(agreement) AS count
}
RETURN id, count
ORDER BY id`,
  agreementsTiedTo: `UNWIND $tiedTo AS one
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
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
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
          tying.starts <= $asOf + '~'
          AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
          AND
          (
            ($counting.bases IS NULL OR tying.basis IN $counting.bases)
            AND ($counting.access IS NULL OR tying.access IN $counting.access)
            AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
          )
        )
        AND
        CASE type(tying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
      $after IS NULL
      OR 0 > $after.number
      OR (0 = $after.number AND (
        '' > $after.up
        OR ('' = $after.up AND (
          coalesce(agreement.date, '') < $after.down
          OR (coalesce(agreement.date, '') = $after.down AND agreement.id > $after.id)
        ))
      ))
    )
  RETURN agreement
  ORDER BY coalesce(agreement.date, '') DESC, agreement.id
  LIMIT $first
}
WITH tiedToId, agreement, coalesce(agreement.date, '') AS down
RETURN tiedToId, agreement {.*} AS agreement, {number: 0, up: '', down: down, id: agreement.id} AS key
ORDER BY tiedToId, down DESC, key.id`,
  agreementsTiedToCount: `UNWIND $tiedTo AS one
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
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
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
          tying.starts <= $asOf + '~'
          AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
          AND
          (
            ($counting.bases IS NULL OR tying.basis IN $counting.bases)
            AND ($counting.access IS NULL OR tying.access IN $counting.access)
            AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
          )
        )
        AND
        CASE type(tying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
  assessedAgreements: `MATCH (:Norm {setId: $setId})<-[answering:REFLECTS|ASSESSED]-(agreement:Agreement)
WHERE
  (
    answering.starts <= $asOf + '~'
    AND (answering.ends IS NULL OR $asOf + '~' < answering.ends)
    AND
    (
      ($counting.bases IS NULL OR answering.basis IN $counting.bases)
      AND ($counting.access IS NULL OR answering.access IN $counting.access)
      AND ($counting.sources IS NULL OR answering.source IN $counting.sources)
    )
  )
WITH DISTINCT agreement
WITH *,
  CASE
    WHEN coalesce(
      $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
      $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
        WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
        WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
          AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
        ELSE $filter.organizations IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $asOf + '~'
            AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
            AND
            (
              ($counting.bases IS NULL OR tying.basis IN $counting.bases)
              AND ($counting.access IS NULL OR tying.access IN $counting.access)
              AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
        WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
    (agreement.date IS NULL OR agreement.date <= $asOf + '~')
    AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
    AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
    AND
    (
      $filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
      OR coalesce(agreement.searchText CONTAINS $filter.text, false)
    )
    AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
    AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
    AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
    AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
    AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      ELSE agreement.url
    END IS NULL)
    AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
    AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
    AND (
      $filter.inForce IS NULL
      OR $filter.inForce = (
        agreement.inForceSince <= $asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
    AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
    AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
    AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
    AND
    all(wanted IN coalesce($filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
      ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $filter.referenceKinds IS NULL THEN true
      WHEN $filter.references IS NOT NULL THEN true
      ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
    END
  ) AS matches
WHERE matches
WITH agreement, coalesce(agreement.date, '~') AS up
WHERE
  (
    $after IS NULL
    OR 0 > $after.number
    OR (0 = $after.number AND (
      up > $after.up
      OR (up = $after.up AND (
        '' < $after.down
        OR ('' = $after.down AND agreement.id > $after.id)
      ))
    ))
  )
RETURN agreement {.*} AS agreement, {number: 0, up: up, down: '', id: agreement.id} AS key
ORDER BY up, agreement.id
LIMIT $first`,
  assessedAgreementsCount: `MATCH (:Norm {setId: $setId})<-[answering:REFLECTS|ASSESSED]-(agreement:Agreement)
WHERE
  (
    answering.starts <= $asOf + '~'
    AND (answering.ends IS NULL OR $asOf + '~' < answering.ends)
    AND
    (
      ($counting.bases IS NULL OR answering.basis IN $counting.bases)
      AND ($counting.access IS NULL OR answering.access IN $counting.access)
      AND ($counting.sources IS NULL OR answering.source IN $counting.sources)
    )
  )
WITH DISTINCT agreement
WITH *,
  CASE
    WHEN coalesce(
      $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
      $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
        WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
        WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
          AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
        ELSE $filter.organizations IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $asOf + '~'
            AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
            AND
            (
              ($counting.bases IS NULL OR tying.basis IN $counting.bases)
              AND ($counting.access IS NULL OR tying.access IN $counting.access)
              AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
        WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
    (agreement.date IS NULL OR agreement.date <= $asOf + '~')
    AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
    AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
    AND
    (
      $filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
      OR coalesce(agreement.searchText CONTAINS $filter.text, false)
    )
    AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
    AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
    AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
    AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
    AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      ELSE agreement.url
    END IS NULL)
    AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
    AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
    AND (
      $filter.inForce IS NULL
      OR $filter.inForce = (
        agreement.inForceSince <= $asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
    AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
    AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
    AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
    AND
    all(wanted IN coalesce($filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
      ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $filter.referenceKinds IS NULL THEN true
      WHEN $filter.references IS NOT NULL THEN true
      ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
    END
  ) AS matches
WHERE matches
RETURN count(agreement) AS count`,
  assessedByYear: `CALL () {
  MATCH (norm:Norm)<-[answering:REFLECTS|ASSESSED]-(assessed:Agreement)
  WHERE
    norm.id IN $normIds
    AND
    (
      answering.starts <= $asOf + '~'
      AND (answering.ends IS NULL OR $asOf + '~' < answering.ends)
      AND
      (
        ($counting.bases IS NULL OR answering.basis IN $counting.bases)
        AND ($counting.access IS NULL OR answering.access IN $counting.access)
        AND ($counting.sources IS NULL OR answering.source IN $counting.sources)
      )
    )
  RETURN collect(DISTINCT assessed.id) AS assessedIds
}
MATCH (agreement:Agreement)
WHERE agreement.date IS NOT NULL
WITH *,
  CASE
    WHEN coalesce(
      $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
      $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
        WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
        WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
          AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
        ELSE $filter.organizations IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $asOf + '~'
            AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
            AND
            (
              ($counting.bases IS NULL OR tying.basis IN $counting.bases)
              AND ($counting.access IS NULL OR tying.access IN $counting.access)
              AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
        WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
    (agreement.date IS NULL OR agreement.date <= $asOf + '~')
    AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
    AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
    AND
    (
      $filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
      OR coalesce(agreement.searchText CONTAINS $filter.text, false)
    )
    AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
    AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
    AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
    AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
    AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      ELSE agreement.url
    END IS NULL)
    AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
    AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
    AND (
      $filter.inForce IS NULL
      OR $filter.inForce = (
        agreement.inForceSince <= $asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
    AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
    AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
    AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
    AND
    all(wanted IN coalesce($filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
      ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $filter.referenceKinds IS NULL THEN true
      WHEN $filter.references IS NOT NULL THEN true
      ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
    END
  ) AS matches
WHERE matches
WITH toInteger(left(agreement.date, 4)) AS year, CASE WHEN agreement.id IN assessedIds THEN 1 ELSE 0 END AS isAssessed
RETURN year, count(*) AS count, sum(isAssessed) AS assessed
ORDER BY year`,
  assessments: `UNWIND $agreementIds AS agreementId
MATCH (agreement:Agreement {id: agreementId})
MATCH (norm:Norm {setId: $setId})
RETURN
  agreementId,
  norm {.*} AS norm,
  COLLECT {
    MATCH (agreement)-[answering:REFLECTS|ASSESSED]->(norm)
    WHERE
      (
        answering.starts <= $asOf + '~'
        AND (answering.ends IS NULL OR $asOf + '~' < answering.ends)
        AND
        (
          ($counting.bases IS NULL OR answering.basis IN $counting.bases)
          AND ($counting.access IS NULL OR answering.access IN $counting.access)
          AND ($counting.sources IS NULL OR answering.source IN $counting.sources)
        )
      )
    WITH answering {.*} AS answer, type(answering) AS relation, coalesce(answering.order, 0) AS place
    ORDER BY relation DESC, place
    RETURN answer
  }
  AS claims
ORDER BY agreementId, norm.sortKey, norm.id`,
  claimsOfTies: `UNWIND $ties AS tie
WITH DISTINCT tie
MATCH (:Entity {id: tie.from})-[claim:$(tie.relation)]->(:Entity {id: tie.to})
WITH tie.from + '.' + tie.relation + '.' + tie.to AS tieId, claim
ORDER BY coalesce(claim.order, 0)
RETURN tieId, collect(claim {.*}) AS claims
ORDER BY tieId`,
  cooccurringNorms: `UNWIND $normIds AS normId
CALL (normId) {
  MATCH (:Norm {id: normId})<-[reflecting:REFLECTS]-(agreement:Agreement)
  WHERE
    (
      (
        reflecting.starts <= $asOf + '~'
        AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
        AND
        (
          ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
          AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
          AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement
  WITH *,
    CASE
      WHEN coalesce(
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
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
        reflecting.starts <= $asOf + '~'
        AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
        AND
        (
          ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
          AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
          AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
        ELSE true
      END
    )
  WITH found, size(agreements) AS own, count(DISTINCT agreement) AS shared
  WITH found, own, shared
  WHERE
    (
      $after IS NULL
      OR -shared > $after.number
      OR (-shared = $after.number AND (
        found.sortKey > $after.up
        OR (found.sortKey = $after.up AND (
          '' < $after.down
          OR ('' = $after.down AND found.id > $after.id)
        ))
      ))
    )
  RETURN found, own, shared
  ORDER BY shared DESC, found.sortKey, found.id
  LIMIT $first
}
CALL (found) {
  MATCH (:Norm {id: found.id})<-[reflecting:REFLECTS]-(agreement:Agreement)
  WHERE
    (
      (
        reflecting.starts <= $asOf + '~'
        AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
        AND
        (
          ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
          AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
          AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement
  WITH *,
    CASE
      WHEN coalesce(
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
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
  cooccurringNormsCount: `UNWIND $normIds AS normId
CALL (normId) {
  MATCH (:Norm {id: normId})<-[reflecting:REFLECTS]-(agreement:Agreement)
  WHERE
    (
      (
        reflecting.starts <= $asOf + '~'
        AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
        AND
        (
          ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
          AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
          AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement
  WITH *,
    CASE
      WHEN coalesce(
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
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
        reflecting.starts <= $asOf + '~'
        AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
        AND
        (
          ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
          AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
          AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
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
      $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
      $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
        WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
        WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
          AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
        ELSE $filter.organizations IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $asOf + '~'
            AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
            AND
            (
              ($counting.bases IS NULL OR tying.basis IN $counting.bases)
              AND ($counting.access IS NULL OR tying.access IN $counting.access)
              AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
        WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
    (agreement.date IS NULL OR agreement.date <= $asOf + '~')
    AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
    AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
    AND
    (
      $filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
      OR coalesce(agreement.searchText CONTAINS $filter.text, false)
    )
    AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
    AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
    AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
    AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
    AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      ELSE agreement.url
    END IS NULL)
    AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
    AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
    AND (
      $filter.inForce IS NULL
      OR $filter.inForce = (
        agreement.inForceSince <= $asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
    AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
    AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
    AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
    AND
    all(wanted IN coalesce($filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
      ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $filter.referenceKinds IS NULL THEN true
      WHEN $filter.references IS NOT NULL THEN true
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
    WHERE own.by IN [$rows] AND own.value IS NOT NULL
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
    WITH tying, valued, [by IN [byTie, valued.type] WHERE by IN [$rows]] AS answered
    WHERE
      size(answered) > 0
      AND
      (
        (
          tying.starts <= $asOf + '~'
          AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
          AND
          (
            ($counting.bases IS NULL OR tying.basis IN $counting.bases)
            AND ($counting.access IS NULL OR tying.access IN $counting.access)
            AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
          )
        )
        AND
        CASE type(tying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN tying.value IN $counting.answers
          ELSE true
        END
      )
    UNWIND answered AS by
    RETURN by, valued.id AS value, valued.sortKey AS up
    UNION
    MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
    WHERE
      'PARTY_REGION' IN [$rows]
      AND state.region IS NOT NULL
      AND
      (
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
        AND
        CASE type(joining)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(joining.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(joining.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN joining.value IN $counting.answers
          ELSE true
        END
      )
    RETURN 'PARTY_REGION' AS by, state.region AS value, state.region AS up
    UNION
    MATCH (agreement)<-[joining:PARTY_TO]-(:State)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      'PARTY_ORGANIZATION' IN [$rows]
      AND
      (
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
        AND
        CASE type(joining)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(joining.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(joining.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN joining.value IN $counting.answers
          ELSE true
        END
      )
      AND
      (
        (
          belonging.starts <= $asOf + '~'
          AND (belonging.ends IS NULL OR $asOf + '~' < belonging.ends)
          AND
          (
            ($counting.bases IS NULL OR belonging.basis IN $counting.bases)
            AND ($counting.access IS NULL OR belonging.access IN $counting.access)
            AND ($counting.sources IS NULL OR belonging.source IN $counting.sources)
          )
        )
        AND
        CASE type(belonging)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(belonging.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(belonging.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(belonging.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN belonging.value IN $counting.answers
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
    WHERE own.by IN [$columns] AND own.value IS NOT NULL
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
    WITH tying, valued, [by IN [byTie, valued.type] WHERE by IN [$columns]] AS answered
    WHERE
      size(answered) > 0
      AND
      (
        (
          tying.starts <= $asOf + '~'
          AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
          AND
          (
            ($counting.bases IS NULL OR tying.basis IN $counting.bases)
            AND ($counting.access IS NULL OR tying.access IN $counting.access)
            AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
          )
        )
        AND
        CASE type(tying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN tying.value IN $counting.answers
          ELSE true
        END
      )
    UNWIND answered AS by
    RETURN by, valued.id AS value, valued.sortKey AS up
    UNION
    MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
    WHERE
      'PARTY_REGION' IN [$columns]
      AND state.region IS NOT NULL
      AND
      (
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
        AND
        CASE type(joining)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(joining.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(joining.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN joining.value IN $counting.answers
          ELSE true
        END
      )
    RETURN 'PARTY_REGION' AS by, state.region AS value, state.region AS up
    UNION
    MATCH (agreement)<-[joining:PARTY_TO]-(:State)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      'PARTY_ORGANIZATION' IN [$columns]
      AND
      (
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
        AND
        CASE type(joining)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(joining.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(joining.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN joining.value IN $counting.answers
          ELSE true
        END
      )
      AND
      (
        (
          belonging.starts <= $asOf + '~'
          AND (belonging.ends IS NULL OR $asOf + '~' < belonging.ends)
          AND
          (
            ($counting.bases IS NULL OR belonging.basis IN $counting.bases)
            AND ($counting.access IS NULL OR belonging.access IN $counting.access)
            AND ($counting.sources IS NULL OR belonging.source IN $counting.sources)
          )
        )
        AND
        CASE type(belonging)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(belonging.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(belonging.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(belonging.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN belonging.value IN $counting.answers
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
WHERE row IN $rowValues AND column IN $columnValues
RETURN row, column, count(*) AS count
ORDER BY row, column`,
  entitiesById: `UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity {.*} AS entity
ORDER BY entity.id`,
  entitiesOfType: `MATCH (entity:Entity)
WHERE entity.type = $type
RETURN entity {.*} AS entity
ORDER BY entity.sortKey, entity.id`,
  entityCounts: `MATCH (entity:Entity)
RETURN entity.type AS type, count(entity) AS count
ORDER BY type`,
  events: `MATCH (agreement:Agreement)-[claim:HAS_EVENT]->(event:AgreementEvent)
WHERE
  ($of IS NULL OR agreement.id IN $of)
  AND ($kinds IS NULL OR event.kind IN $kinds)
  AND ($during.from IS NULL OR event.from >= $during.from)
  AND ($during.to IS NULL OR event.from <= $during.to + '~')
  AND
  (
    ($counting.bases IS NULL OR claim.basis IN $counting.bases)
    AND ($counting.access IS NULL OR claim.access IN $counting.access)
    AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
  )
WITH
  event,
  claim,
  event.from + '\\t' + agreement.sortKey AS up,
  agreement.id + '.' + toString(event.order) AS id
WHERE
  (
    $after IS NULL
    OR 0 > $after.number
    OR (0 = $after.number AND (
      up > $after.up
      OR (up = $after.up AND (
        '' < $after.down
        OR ('' = $after.down AND id > $after.id)
      ))
    ))
  )
RETURN event {.*, claim: claim {.*}} AS event, {number: 0, up: up, down: '', id: id} AS key
ORDER BY up, id
LIMIT $first`,
  eventsCount: `MATCH (agreement:Agreement)-[claim:HAS_EVENT]->(event:AgreementEvent)
WHERE
  ($of IS NULL OR agreement.id IN $of)
  AND ($kinds IS NULL OR event.kind IN $kinds)
  AND ($during.from IS NULL OR event.from >= $during.from)
  AND ($during.to IS NULL OR event.from <= $during.to + '~')
  AND
  (
    ($counting.bases IS NULL OR claim.basis IN $counting.bases)
    AND ($counting.access IS NULL OR claim.access IN $counting.access)
    AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
  )
RETURN count(event) AS count`,
  eventsOfAgreements: `UNWIND $agreementIds AS agreementId
MATCH (:Agreement {id: agreementId})-[claim:HAS_EVENT]->(event:AgreementEvent)
RETURN agreementId, event {.*, claim: claim {.*}} AS event
ORDER BY agreementId, event.order`,
  factsOfAgreements: `UNWIND $agreementIds AS agreementId
MATCH (:Agreement {id: agreementId})-[claim:HAS_FACT]->(fact:Fact)
RETURN agreementId, fact {.*, claim: claim {.*}} AS fact
ORDER BY agreementId, fact.order`,
  idsThatBegin: `MATCH (entity:Entity)
WHERE entity.type IN $types AND toLower(entity.id) STARTS WITH toLower($beginning)
RETURN entity.id AS id
ORDER BY id`,
  indicatorsOfStates: `UNWIND $stateIds AS stateId
MATCH (state:State {id: stateId})
MATCH (indicator:Indicator)
CALL (state, indicator) {
  MATCH (state)-[taking:CARRIED_OUT|MEMBER_OF|PARTY_TO]->(by:Entity)-[evidencing:EVIDENCES]->(indicator)
  WHERE
    evidencing.value IS NOT NULL
    AND
    (
      (
        taking.starts <= $asOf + '~'
        AND (taking.ends IS NULL OR $asOf + '~' < taking.ends)
        AND
        (
          ($counting.bases IS NULL OR taking.basis IN $counting.bases)
          AND ($counting.access IS NULL OR taking.access IN $counting.access)
          AND ($counting.sources IS NULL OR taking.source IN $counting.sources)
        )
      )
      AND
      CASE type(taking)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(taking.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(taking.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(taking.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN taking.value IN $counting.answers
        ELSE true
      END
    )
    AND
    (
      (
        evidencing.starts <= $asOf + '~'
        AND (evidencing.ends IS NULL OR $asOf + '~' < evidencing.ends)
        AND
        (
          ($counting.bases IS NULL OR evidencing.basis IN $counting.bases)
          AND ($counting.access IS NULL OR evidencing.access IN $counting.access)
          AND ($counting.sources IS NULL OR evidencing.source IN $counting.sources)
        )
      )
      AND
      CASE type(evidencing)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(evidencing.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(evidencing.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(evidencing.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN evidencing.value IN $counting.answers
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
  membersOfOrganizations: `UNWIND $organizationIds AS organizationId
CALL (organizationId) {
  MATCH (:Organization {id: organizationId})<-[claim:MEMBER_OF]-(member:Entity)
  WHERE
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
        ELSE true
      END
    )
    AND
    (
      $after IS NULL
      OR 0 > $after.number
      OR (0 = $after.number AND (
        member.sortKey > $after.up
        OR (member.sortKey = $after.up AND (
          '' < $after.down
          OR ('' = $after.down AND member.id > $after.id)
        ))
      ))
    )
  WITH member, claim
  ORDER BY coalesce(claim.order, 0)
  RETURN member, collect(claim {.*}) AS claims
  ORDER BY member.sortKey, member.id
  LIMIT $first
}
RETURN organizationId, member {.*} AS member, claims, {number: 0, up: member.sortKey, down: '', id: member.id} AS key
ORDER BY organizationId, key.up, key.id`,
  membersOfOrganizationsCount: `UNWIND $organizationIds AS organizationId
RETURN organizationId, COUNT {
  MATCH (:Organization {id: organizationId})<-[claim:MEMBER_OF]-(member:Entity)
  WHERE
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
        ELSE true
      END
    )
  RETURN DISTINCT member
} AS count
ORDER BY organizationId`,
  neighbourhood: `UNWIND $of AS id
MATCH (entity:Entity {id: id})
WITH collect(DISTINCT entity) AS middle
CALL (middle) {
  UNWIND CASE WHEN $depth < 1 OR size(middle) >= $first THEN [] ELSE middle END AS reaching
  MATCH (reaching)-[claim]-(reached:Entity)
  WHERE
    (type(claim) <> 'ASSESSED' AND ($relations IS NULL OR type(claim) IN $relations))
    AND
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
        ELSE true
      END
    )
  RETURN collect(DISTINCT reached) AS near
}
CALL (near) {
  UNWIND CASE WHEN $depth < 2 OR size(near) >= $first THEN [] ELSE near END AS reaching
  MATCH (reaching)-[claim]-(reached:Entity)
  WHERE
    (type(claim) <> 'ASSESSED' AND ($relations IS NULL OR type(claim) IN $relations))
    AND
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
        ELSE true
      END
    )
  RETURN collect(DISTINCT reached) AS far
}
CALL (far) {
  UNWIND CASE WHEN $depth < 3 OR size(far) >= $first THEN [] ELSE far END AS reaching
  MATCH (reaching)-[claim]-(reached:Entity)
  WHERE
    (type(claim) <> 'ASSESSED' AND ($relations IS NULL OR type(claim) IN $relations))
    AND
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
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
LIMIT $first`,
  neighbours: `UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[claim:$($relation)]-(neighbour:Entity)
WHERE
  ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(claim) = entity))
  AND
  (
    (
      claim.starts <= $asOf + '~'
      AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
      AND
      (
        ($counting.bases IS NULL OR claim.basis IN $counting.bases)
        AND ($counting.access IS NULL OR claim.access IN $counting.access)
        AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
      )
    )
    AND
    CASE type(claim)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN claim.value IN $counting.answers
      ELSE true
    END
  )
WITH DISTINCT id, neighbour
RETURN id, neighbour {.*} AS neighbour
ORDER BY id, neighbour.sortKey, neighbour.id`,
  neighboursOutside: `UNWIND $ids AS wantedId
WITH DISTINCT wantedId
MATCH (:Entity {id: wantedId})-[claim]-(other:Entity)
WHERE
  NOT other.id IN $within
  AND
  (type(claim) <> 'ASSESSED' AND ($relations IS NULL OR type(claim) IN $relations))
  AND
  (
    (
      claim.starts <= $asOf + '~'
      AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
      AND
      (
        ($counting.bases IS NULL OR claim.basis IN $counting.bases)
        AND ($counting.access IS NULL OR claim.access IN $counting.access)
        AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
      )
    )
    AND
    CASE type(claim)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN claim.value IN $counting.answers
      ELSE true
    END
  )
RETURN wantedId AS id, count(DISTINCT other) AS count
ORDER BY id`,
  network: `CALL () {
  MATCH (passed:Agreement)
  WHERE $states.through IS NOT NULL
  WITH *,
    CASE
      WHEN coalesce(
        $states.through.parties, $states.through.organizations, $states.through.maxParties, $states.through.minParties, $states.through.maxStates, $states.through.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $states.through.initiators, $states.through.organizations, $states.through.typologies, $states.through.stakeholderGroups, $states.through.norms,
        $states.through.normBearing, $states.through.normSet, $states.through.references, $states.through.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($states.through.initiators, $states.through.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $states.through.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $states.through.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($states.through.norms, $states.through.normBearing, $states.through.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = passed
            AND coalesce($states.through.references, $states.through.referenceKinds) IS NOT NULL
            AND ($states.through.referenceKinds IS NULL OR tying.value IN $states.through.referenceKinds)
          ELSE $states.through.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (passed.date IS NULL OR passed.date <= $asOf + '~')
      AND ($states.through.ids IS NULL OR passed.id IN $states.through.ids)
      AND ($states.through.excludeIds IS NULL OR NOT passed.id IN $states.through.excludeIds)
      AND
      (
        $states.through.text IS NULL
        OR any(searchKey IN passed.searchKeys WHERE searchKey CONTAINS $states.through.text)
        OR coalesce(passed.searchText CONTAINS $states.through.text, false)
      )
      AND ($states.through.forms IS NULL OR passed.form IN $states.through.forms)
      AND ($states.through.legalForces IS NULL OR passed.legalForce IN $states.through.legalForces)
      AND ($states.through.scopes IS NULL OR passed.scope IN $states.through.scopes)
      AND ($states.through.settings IS NULL OR passed.setting IN $states.through.settings)
      AND all(attribute IN coalesce($states.through.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN passed.date
        WHEN 'LEGAL_FORCE' THEN passed.legalForce
        WHEN 'SETTING' THEN passed.setting
        WHEN 'ENTRY_INTO_FORCE' THEN passed.inForceSince
        ELSE passed.url
      END IS NULL)
      AND ($states.through.date.from IS NULL OR passed.date >= $states.through.date.from)
      AND ($states.through.date.to IS NULL OR passed.date <= $states.through.date.to + '~')
      AND (
        $states.through.inForce IS NULL
        OR $states.through.inForce = (
          passed.inForceSince <= $asOf + '~'
          AND (passed.inForceUntil IS NULL OR $asOf + '~' < passed.inForceUntil)
        )
      )
      AND ($states.through.maxParties IS NULL OR size(filterTypes) <= $states.through.maxParties)
      AND ($states.through.minParties IS NULL OR size(filterTypes) >= $states.through.minParties)
      AND ($states.through.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $states.through.maxStates)
      AND ($states.through.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $states.through.minStates)
      AND
      all(wanted IN coalesce($states.through.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $states.through.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $states.through.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($states.through.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $states.through.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $states.through.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $states.through.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $states.through.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $states.through.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $states.through.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $states.through.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $states.through.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($states.through.normBearing, $states.through.normSet) IS NULL THEN true
        ELSE coalesce($states.through.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($states.through.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $states.through.referenceKinds IS NULL THEN true
        WHEN $states.through.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN CASE WHEN $states.through IS NULL THEN null ELSE collect(passed) END AS passedAgreements
}
CALL (passedAgreements) {
  MATCH (state:State)
  WITH *,
    (
      ($states.ids IS NULL OR state.id IN $states.ids)
      AND
      (
        $states.text IS NULL
        OR any(searchKey IN state.searchKeys WHERE searchKey CONTAINS $states.text)
        OR coalesce(state.searchText CONTAINS $states.text, false)
      )
      AND ($states.regions IS NULL OR state.region IN $states.regions OR state.subregion IN $states.regions)
      AND ($states.standings IS NULL OR state.standing IN $states.standings)
    ) AS isOfItself
  WITH *,
    CASE WHEN $states.memberOf IS NULL OR NOT isOfItself THEN [] ELSE COLLECT {
      MATCH (state)-[belonging:MEMBER_OF]->(organization:Organization)
      WHERE
        (
          belonging.starts <= $asOf + '~'
          AND (belonging.ends IS NULL OR $asOf + '~' < belonging.ends)
          AND
          (
            ($counting.bases IS NULL OR belonging.basis IN $counting.bases)
            AND ($counting.access IS NULL OR belonging.access IN $counting.access)
            AND ($counting.sources IS NULL OR belonging.source IN $counting.sources)
          )
        )
      WITH organization, collect(belonging) AS belongingClaims
      RETURN {id: organization.id, claims: belongingClaims}
    } END AS memberships
  WITH *,
    (
      isOfItself
      AND
      all(wanted IN coalesce($states.memberOf, []) WHERE
        all(ids IN [
          [member IN memberships WHERE any(claim IN member.claims WHERE
            coalesce(claim.value, '') IN coalesce(wanted.statuses, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
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
    CASE WHEN coalesce($states.partyTo, $states.reflects, $states.through) IS NULL OR NOT isMember THEN [] ELSE COLLECT {
      MATCH (state)-[joining:PARTY_TO]->(joined:Agreement)
      WHERE
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
      WITH joined, collect(joining) AS joinedClaims
      RETURN {id: joined.id, node: joined, claims: joinedClaims}
    } END AS everJoined
  WITH *,
    [joining IN everJoined WHERE CASE WHEN passedAgreements IS NULL THEN
      (joining.node.date IS NULL OR joining.node.date <= $asOf + '~')
    ELSE joining.node IN passedAgreements END] AS joinedThrough
  WITH *,
    [joining IN joinedThrough WHERE
      any(acts IN [[act IN joining.claims WHERE
        CASE
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
    CASE WHEN $states.reflects IS NULL OR NOT isMember THEN [] ELSE COLLECT {
      UNWIND joinedAgreements AS joined
      MATCH (joined)-[reflecting:REFLECTS]->(reflected:Norm)
      WHERE
        (
          (
            reflecting.starts <= $asOf + '~'
            AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
            AND
            (
              ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
              AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
              AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
            )
          )
          AND
          CASE type(reflecting)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT reflected.id
    } END AS reflectedIds
  WITH *,
    (
      isMember
      AND
      all(wanted IN coalesce($states.partyTo, []) WHERE
        all(ids IN [
          [party IN joinedThrough WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(wanted IN coalesce($states.reflects, []) WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN reflectedIds) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN reflectedIds)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN reflectedIds)
        )
      )
      AND CASE
        WHEN $states.through IS NULL THEN true
        WHEN coalesce($states.partyTo, $states.reflects) IS NOT NULL THEN true
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
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN collect(agreement) AS agreements
}
CALL () {
  MATCH (organization:Organization)
  WITH *,
    CASE WHEN $organizations.members IS NULL THEN [] ELSE COLLECT {
      MATCH (organization)<-[belonging:MEMBER_OF]-(member:Entity)
      WHERE
        (
          belonging.starts <= $asOf + '~'
          AND (belonging.ends IS NULL OR $asOf + '~' < belonging.ends)
          AND
          (
            ($counting.bases IS NULL OR belonging.basis IN $counting.bases)
            AND ($counting.access IS NULL OR belonging.access IN $counting.access)
            AND ($counting.sources IS NULL OR belonging.source IN $counting.sources)
          )
        )
      WITH member, collect(belonging) AS memberClaims
      RETURN {id: member.id, claims: memberClaims}
    } END AS members
  WITH *,
    CASE WHEN $organizations.partyTo IS NULL THEN [] ELSE COLLECT {
      MATCH (organization)-[joining:PARTY_TO]->(joined:Agreement)
      WHERE
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
        AND
        (joined.date IS NULL OR joined.date <= $asOf + '~')
      WITH joined, collect(joining) AS joinedClaims
      RETURN {id: joined.id, claims: joinedClaims}
    } END AS everJoined
  WITH *,
    (
      ($organizations.ids IS NULL OR organization.id IN $organizations.ids)
      AND
      (
        $organizations.text IS NULL
        OR any(searchKey IN organization.searchKeys WHERE searchKey CONTAINS $organizations.text)
        OR coalesce(organization.searchText CONTAINS $organizations.text, false)
      )
      AND ($organizations.kinds IS NULL OR organization.kind IN $organizations.kinds)
      AND ($organizations.homes IS NULL OR organization.homeId IN $organizations.homes)
      AND ($organizations.groups IS NULL OR organization.groupId IN $organizations.groups)
      AND
      all(wanted IN coalesce($organizations.members, []) WHERE
        all(ids IN [
          [member IN members WHERE any(claim IN member.claims WHERE
            coalesce(claim.value, '') IN coalesce(wanted.statuses, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
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
      all(wanted IN coalesce($organizations.partyTo, []) WHERE
        all(ids IN [
          [party IN everJoined WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    WHEN $projection IN ['STATES_BY_AGREEMENT', 'AGREEMENTS_BY_PARTY', 'AGREEMENTS_BY_NORM', 'NORMS_BY_AGREEMENT'] THEN agreements
    ELSE []
  END AS agreement
  MATCH (agreement)-[tying:PARTY_TO|REFLECTS]-(end:Entity)
  WHERE
    CASE $projection
      WHEN 'STATES_BY_AGREEMENT' THEN type(tying) = 'PARTY_TO' AND end.type = 'STATE'
      WHEN 'AGREEMENTS_BY_PARTY' THEN type(tying) = 'PARTY_TO'
      ELSE type(tying) = 'REFLECTS'
    END
    AND
    (
      (
        tying.starts <= $asOf + '~'
        AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
        AND
        (
          ($counting.bases IS NULL OR tying.basis IN $counting.bases)
          AND ($counting.access IS NULL OR tying.access IN $counting.access)
          AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
        )
      )
      AND
      CASE type(tying)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN tying.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement, end, $projection STARTS WITH 'AGREEMENTS' AS isNode
  RETURN
    CASE WHEN isNode THEN agreement ELSE end END AS entity,
    CASE WHEN isNode THEN end.id ELSE agreement.id END AS id,
    CASE WHEN isNode THEN end.sortKey ELSE '' END AS up,
    CASE WHEN isNode THEN '' ELSE coalesce(agreement.date, '') END AS down
  UNION ALL
  UNWIND CASE $projection WHEN 'STATES_BY_NORM' THEN agreements ELSE [] END AS agreement
  MATCH (agreement)-[reflecting:REFLECTS]->(norm:Norm)
  WHERE
    (
      (
        reflecting.starts <= $asOf + '~'
        AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
        AND
        (
          ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
          AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
          AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement, norm
  MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
  WHERE
    (
      (
        joining.starts <= $asOf + '~'
        AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
        AND
        (
          ($counting.bases IS NULL OR joining.basis IN $counting.bases)
          AND ($counting.access IS NULL OR joining.access IN $counting.access)
          AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
        )
      )
      AND
      CASE type(joining)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(joining.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(joining.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN joining.value IN $counting.answers
        ELSE true
      END
    )
  RETURN DISTINCT state AS entity, norm.id AS id, norm.sortKey AS up, '' AS down
  UNION ALL
  UNWIND CASE
    WHEN $projection IN ['STATES_BY_ORGANIZATION', 'ORGANIZATIONS_BY_MEMBER'] THEN organizations
    ELSE []
  END AS organization
  MATCH (organization)<-[belonging:MEMBER_OF]-(member:Entity)
  WHERE
    ($projection = 'ORGANIZATIONS_BY_MEMBER' OR member.type = 'STATE')
    AND
    (
      (
        belonging.starts <= $asOf + '~'
        AND (belonging.ends IS NULL OR $asOf + '~' < belonging.ends)
        AND
        (
          ($counting.bases IS NULL OR belonging.basis IN $counting.bases)
          AND ($counting.access IS NULL OR belonging.access IN $counting.access)
          AND ($counting.sources IS NULL OR belonging.source IN $counting.sources)
        )
      )
      AND
      CASE type(belonging)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(belonging.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(belonging.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(belonging.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN belonging.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT organization, member, $projection = 'ORGANIZATIONS_BY_MEMBER' AS isNode
  RETURN
    CASE WHEN isNode THEN organization ELSE member END AS entity,
    CASE WHEN isNode THEN member.id ELSE organization.id END AS id,
    CASE WHEN isNode THEN member.sortKey ELSE organization.sortKey END AS up,
    '' AS down
  UNION ALL
  CALL (agreements, organizations, states) {
    UNWIND CASE $projection WHEN 'ENTITIES' THEN agreements + organizations + states ELSE [] END AS entity
    RETURN entity
    UNION ALL
    MATCH (entity:Entity)
    WHERE $projection = 'ENTITIES' AND NOT entity.type IN ['AGREEMENT', 'ORGANIZATION', 'STATE']
    RETURN entity
  }
  MATCH (entity)-[claim]-(:Entity)
  WHERE
    type(claim) <> 'ASSESSED'
    AND
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
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
WHERE CASE WHEN $projection STARTS WITH 'STATES' THEN entity IN states ELSE true END
RETURN entity {.*} AS entity, throughIds
ORDER BY entity.id`,
  normCoverage: `CALL () {
  MATCH (state:State)-[joining:PARTY_TO]->(agreement:Agreement)
  WHERE
    state.id IN $stateIds
    AND
    (
      (
        joining.starts <= $asOf + '~'
        AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
        AND
        (
          ($counting.bases IS NULL OR joining.basis IN $counting.bases)
          AND ($counting.access IS NULL OR joining.access IN $counting.access)
          AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
        )
      )
      AND
      CASE type(joining)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(joining.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(joining.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN joining.value IN $counting.answers
        ELSE true
      END
    )
  WITH agreement, collect(DISTINCT state.id) AS partyIds
  WITH *,
    CASE
      WHEN coalesce(
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN collect({agreement: agreement, partyIds: partyIds}) AS joined
}
MATCH (norm:Norm {setId: $setId})
CALL (norm, joined) {
  UNWIND joined AS one
  WITH norm, one.agreement AS agreement, one.partyIds AS partyIds
  MATCH (agreement)-[answering:REFLECTS|ASSESSED]->(norm)
  WHERE
    (
      answering.starts <= $asOf + '~'
      AND (answering.ends IS NULL OR $asOf + '~' < answering.ends)
      AND
      (
        ($counting.bases IS NULL OR answering.basis IN $counting.bases)
        AND ($counting.access IS NULL OR answering.access IN $counting.access)
        AND ($counting.sources IS NULL OR answering.source IN $counting.sources)
      )
    )
  UNWIND partyIds AS partyId
  WITH partyId, max(CASE WHEN type(answering) = 'REFLECTS' AND answering.value IN $counting.answers THEN 1 ELSE 0 END) AS reflects
  ORDER BY partyId
  RETURN
    collect(CASE reflects WHEN 1 THEN partyId END) AS reflectedForIds,
    collect(CASE reflects WHEN 0 THEN partyId END) AS notFoundForIds
}
RETURN norm {.*} AS norm, reflectedForIds, notFoundForIds
ORDER BY norm.sortKey, norm.id`,
  normFrequency: `MATCH (norm:Norm {setId: $setId})
CALL (norm) {
  MATCH (norm)<-[answering:REFLECTS|ASSESSED]-(agreement:Agreement)
  WHERE
    (
      answering.starts <= $asOf + '~'
      AND (answering.ends IS NULL OR $asOf + '~' < answering.ends)
      AND
      (
        ($counting.bases IS NULL OR answering.basis IN $counting.bases)
        AND ($counting.access IS NULL OR answering.access IN $counting.access)
        AND ($counting.sources IS NULL OR answering.source IN $counting.sources)
      )
    )
  WITH agreement, max(CASE WHEN type(answering) = 'REFLECTS' AND answering.value IN $counting.answers THEN 1 ELSE 0 END) AS reflects
  WITH *,
    CASE
      WHEN coalesce(
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN sum(reflects) AS count, count(*) AS of
}
RETURN norm {.*} AS norm, count, of
ORDER BY norm.sortKey, norm.id`,
  normTimeline: `UNWIND $normIds AS normId
CALL (normId) {
  MATCH (:Norm {id: normId})<-[reflecting:REFLECTS]-(agreement:Agreement)
  WHERE
    (
      (
        reflecting.starts <= $asOf + '~'
        AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
        AND
        (
          ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
          AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
          AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement
  WITH *,
    CASE
      WHEN coalesce(
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
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
  ($setId IS NULL OR norm.setId = $setId)
  AND
  (
    $text IS NULL
    OR any(searchKey IN norm.searchKeys WHERE searchKey CONTAINS $text)
    OR coalesce(norm.searchText CONTAINS $text, false)
  )
  AND
  (
    $after IS NULL
    OR 0 > $after.number
    OR (0 = $after.number AND (
      norm.sortKey > $after.up
      OR (norm.sortKey = $after.up AND (
        '' < $after.down
        OR ('' = $after.down AND norm.id > $after.id)
      ))
    ))
  )
RETURN norm {.*} AS norm, {number: 0, up: norm.sortKey, down: '', id: norm.id} AS key
ORDER BY norm.sortKey, norm.id
LIMIT $first`,
  normsCount: `MATCH (norm:Norm)
WHERE
  ($setId IS NULL OR norm.setId = $setId)
  AND
  (
    $text IS NULL
    OR any(searchKey IN norm.searchKeys WHERE searchKey CONTAINS $text)
    OR coalesce(norm.searchText CONTAINS $text, false)
  )
RETURN count(norm) AS count`,
  normsOfPairs: `UNWIND range(0, size($pairs) - 1) AS at
WITH at, $pairs[at] AS pair
MATCH (:State {id: pair.a})-[one:PARTY_TO]->(agreement:Agreement)<-[other:PARTY_TO]-(:State {id: pair.b})
WHERE
  (
    (
      one.starts <= $asOf + '~'
      AND (one.ends IS NULL OR $asOf + '~' < one.ends)
      AND
      (
        ($counting.bases IS NULL OR one.basis IN $counting.bases)
        AND ($counting.access IS NULL OR one.access IN $counting.access)
        AND ($counting.sources IS NULL OR one.source IN $counting.sources)
      )
    )
    AND
    CASE type(one)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(one.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(one.value, '') IN coalesce(null, $counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(one.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN one.value IN $counting.answers
      ELSE true
    END
  )
  AND
  (
    (
      other.starts <= $asOf + '~'
      AND (other.ends IS NULL OR $asOf + '~' < other.ends)
      AND
      (
        ($counting.bases IS NULL OR other.basis IN $counting.bases)
        AND ($counting.access IS NULL OR other.access IN $counting.access)
        AND ($counting.sources IS NULL OR other.source IN $counting.sources)
      )
    )
    AND
    CASE type(other)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(other.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(other.value, '') IN coalesce(null, $counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(other.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN other.value IN $counting.answers
      ELSE true
    END
  )
WITH at, agreement, collect(DISTINCT one) AS ones, collect(DISTINCT other) AS others
WHERE
  CASE WHEN $commitments IS NULL THEN true ELSE
    coalesce(
      head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN ones | shown.commitment]]),
      CASE WHEN all(shown IN ones WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
    )
    IN $commitments
  END
  AND
  CASE WHEN $commitments IS NULL THEN true ELSE
    coalesce(
      head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN others | shown.commitment]]),
      CASE WHEN all(shown IN others WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
    )
    IN $commitments
  END
WITH agreement, collect(at) AS places
WITH *,
  CASE
    WHEN coalesce(
      $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
      $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
        WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
        WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
          AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
        ELSE $filter.organizations IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $asOf + '~'
            AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
            AND
            (
              ($counting.bases IS NULL OR tying.basis IN $counting.bases)
              AND ($counting.access IS NULL OR tying.access IN $counting.access)
              AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
        WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
    (agreement.date IS NULL OR agreement.date <= $asOf + '~')
    AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
    AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
    AND
    (
      $filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
      OR coalesce(agreement.searchText CONTAINS $filter.text, false)
    )
    AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
    AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
    AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
    AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
    AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      ELSE agreement.url
    END IS NULL)
    AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
    AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
    AND (
      $filter.inForce IS NULL
      OR $filter.inForce = (
        agreement.inForceSince <= $asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
    AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
    AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
    AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
    AND
    all(wanted IN coalesce($filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
      ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $filter.referenceKinds IS NULL THEN true
      WHEN $filter.references IS NOT NULL THEN true
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
      reflecting.starts <= $asOf + '~'
      AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
      AND
      (
        ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
        AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
        AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
      )
    )
    AND
    CASE type(reflecting)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
      ELSE true
    END
  )
WITH DISTINCT at, norm
WITH $pairs[at].a + '.' + $pairs[at].b AS pairId, norm
RETURN pairId, norm {.*} AS norm
ORDER BY pairId, norm.sortKey, norm.id`,
  normsOfSets: `UNWIND $setIds AS setId
MATCH (norm:Norm {setId: setId})
RETURN setId, norm {.*} AS norm
ORDER BY setId, norm.sortKey, norm.id`,
  normsOfStates: `UNWIND $stateIds AS stateId
MATCH (:State {id: stateId})-[joining:PARTY_TO]->(agreement:Agreement)-[reflecting:REFLECTS]->(norm:Norm {setId: $setId})
WHERE
  (
    (
      joining.starts <= $asOf + '~'
      AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
      AND
      (
        ($counting.bases IS NULL OR joining.basis IN $counting.bases)
        AND ($counting.access IS NULL OR joining.access IN $counting.access)
        AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
      )
    )
    AND
    CASE type(joining)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(joining.value, '') IN coalesce(null, $counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(joining.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN joining.value IN $counting.answers
      ELSE true
    END
  )
  AND
  (
    (
      reflecting.starts <= $asOf + '~'
      AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
      AND
      (
        ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
        AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
        AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
      )
    )
    AND
    CASE type(reflecting)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
      ELSE true
    END
  )
WITH DISTINCT stateId, agreement, norm
WITH stateId, agreement, collect(norm) AS norms
WITH *,
  CASE
    WHEN coalesce(
      $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
      $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
        WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
        WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
          AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
        ELSE $filter.organizations IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $asOf + '~'
            AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
            AND
            (
              ($counting.bases IS NULL OR tying.basis IN $counting.bases)
              AND ($counting.access IS NULL OR tying.access IN $counting.access)
              AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
        WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
    (agreement.date IS NULL OR agreement.date <= $asOf + '~')
    AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
    AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
    AND
    (
      $filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
      OR coalesce(agreement.searchText CONTAINS $filter.text, false)
    )
    AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
    AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
    AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
    AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
    AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      ELSE agreement.url
    END IS NULL)
    AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
    AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
    AND (
      $filter.inForce IS NULL
      OR $filter.inForce = (
        agreement.inForceSince <= $asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
    AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
    AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
    AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
    AND
    all(wanted IN coalesce($filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
      ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $filter.referenceKinds IS NULL THEN true
      WHEN $filter.references IS NOT NULL THEN true
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
  ($ids IS NULL OR question.id IN $ids)
  AND ($aboutIds IS NULL OR any(aboutId IN $aboutIds WHERE aboutId IN question.aboutIds))
RETURN question {.*} AS openQuestion
ORDER BY question.id`,
  organizations: `MATCH (organization:Organization)
WITH *,
  CASE WHEN $filter.members IS NULL THEN [] ELSE COLLECT {
    MATCH (organization)<-[belonging:MEMBER_OF]-(member:Entity)
    WHERE
      (
        belonging.starts <= $asOf + '~'
        AND (belonging.ends IS NULL OR $asOf + '~' < belonging.ends)
        AND
        (
          ($counting.bases IS NULL OR belonging.basis IN $counting.bases)
          AND ($counting.access IS NULL OR belonging.access IN $counting.access)
          AND ($counting.sources IS NULL OR belonging.source IN $counting.sources)
        )
      )
    WITH member, collect(belonging) AS memberClaims
    RETURN {id: member.id, claims: memberClaims}
  } END AS members
WITH *,
  CASE WHEN $filter.partyTo IS NULL THEN [] ELSE COLLECT {
    MATCH (organization)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      (
        joining.starts <= $asOf + '~'
        AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
        AND
        (
          ($counting.bases IS NULL OR joining.basis IN $counting.bases)
          AND ($counting.access IS NULL OR joining.access IN $counting.access)
          AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
        )
      )
      AND
      (joined.date IS NULL OR joined.date <= $asOf + '~')
    WITH joined, collect(joining) AS joinedClaims
    RETURN {id: joined.id, claims: joinedClaims}
  } END AS everJoined
WITH *,
  (
    ($filter.ids IS NULL OR organization.id IN $filter.ids)
    AND
    (
      $filter.text IS NULL
      OR any(searchKey IN organization.searchKeys WHERE searchKey CONTAINS $filter.text)
      OR coalesce(organization.searchText CONTAINS $filter.text, false)
    )
    AND ($filter.kinds IS NULL OR organization.kind IN $filter.kinds)
    AND ($filter.homes IS NULL OR organization.homeId IN $filter.homes)
    AND ($filter.groups IS NULL OR organization.groupId IN $filter.groups)
    AND
    all(wanted IN coalesce($filter.members, []) WHERE
      all(ids IN [
        [member IN members WHERE any(claim IN member.claims WHERE
          coalesce(claim.value, '') IN coalesce(wanted.statuses, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
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
    all(wanted IN coalesce($filter.partyTo, []) WHERE
      all(ids IN [
        [party IN everJoined WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
  CASE $orderBy WHEN 'TIES_DESC' THEN -size(
    COLLECT {
      MATCH (organization)-[tying]-(:Entity)
      WHERE
        type(tying) <> 'ASSESSED'
        AND
        (
          (
            tying.starts <= $asOf + '~'
            AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
            AND
            (
              ($counting.bases IS NULL OR tying.basis IN $counting.bases)
              AND ($counting.access IS NULL OR tying.access IN $counting.access)
              AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT startNode(tying).id + '.' + type(tying) + '.' + endNode(tying).id
    }
  ) ELSE 0 END AS number,
  organization.sortKey AS up
WHERE
  (
    $after IS NULL
    OR number > $after.number
    OR (number = $after.number AND (
      up > $after.up
      OR (up = $after.up AND (
        '' < $after.down
        OR ('' = $after.down AND organization.id > $after.id)
      ))
    ))
  )
RETURN organization {.*} AS organization, {number: number, up: up, down: '', id: organization.id} AS key
ORDER BY number, up, organization.id
LIMIT $first`,
  organizationsCount: `MATCH (organization:Organization)
WITH *,
  CASE WHEN $filter.members IS NULL THEN [] ELSE COLLECT {
    MATCH (organization)<-[belonging:MEMBER_OF]-(member:Entity)
    WHERE
      (
        belonging.starts <= $asOf + '~'
        AND (belonging.ends IS NULL OR $asOf + '~' < belonging.ends)
        AND
        (
          ($counting.bases IS NULL OR belonging.basis IN $counting.bases)
          AND ($counting.access IS NULL OR belonging.access IN $counting.access)
          AND ($counting.sources IS NULL OR belonging.source IN $counting.sources)
        )
      )
    WITH member, collect(belonging) AS memberClaims
    RETURN {id: member.id, claims: memberClaims}
  } END AS members
WITH *,
  CASE WHEN $filter.partyTo IS NULL THEN [] ELSE COLLECT {
    MATCH (organization)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      (
        joining.starts <= $asOf + '~'
        AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
        AND
        (
          ($counting.bases IS NULL OR joining.basis IN $counting.bases)
          AND ($counting.access IS NULL OR joining.access IN $counting.access)
          AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
        )
      )
      AND
      (joined.date IS NULL OR joined.date <= $asOf + '~')
    WITH joined, collect(joining) AS joinedClaims
    RETURN {id: joined.id, claims: joinedClaims}
  } END AS everJoined
WITH *,
  (
    ($filter.ids IS NULL OR organization.id IN $filter.ids)
    AND
    (
      $filter.text IS NULL
      OR any(searchKey IN organization.searchKeys WHERE searchKey CONTAINS $filter.text)
      OR coalesce(organization.searchText CONTAINS $filter.text, false)
    )
    AND ($filter.kinds IS NULL OR organization.kind IN $filter.kinds)
    AND ($filter.homes IS NULL OR organization.homeId IN $filter.homes)
    AND ($filter.groups IS NULL OR organization.groupId IN $filter.groups)
    AND
    all(wanted IN coalesce($filter.members, []) WHERE
      all(ids IN [
        [member IN members WHERE any(claim IN member.claims WHERE
          coalesce(claim.value, '') IN coalesce(wanted.statuses, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
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
    all(wanted IN coalesce($filter.partyTo, []) WHERE
      all(ids IN [
        [party IN everJoined WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
  organizationsOfMembers: `UNWIND $memberIds AS memberId
CALL (memberId) {
  MATCH (:Entity {id: memberId})-[claim:MEMBER_OF]->(organization:Organization)
  WHERE
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
        ELSE true
      END
    )
    AND
    (
      $after IS NULL
      OR 0 > $after.number
      OR (0 = $after.number AND (
        organization.sortKey > $after.up
        OR (organization.sortKey = $after.up AND (
          '' < $after.down
          OR ('' = $after.down AND organization.id > $after.id)
        ))
      ))
    )
  WITH organization, claim
  ORDER BY coalesce(claim.order, 0)
  WITH organization, collect(claim {.*}) AS claims
  WITH *,
    CASE WHEN $filter.members IS NULL THEN [] ELSE COLLECT {
      MATCH (organization)<-[belonging:MEMBER_OF]-(member:Entity)
      WHERE
        (
          belonging.starts <= $asOf + '~'
          AND (belonging.ends IS NULL OR $asOf + '~' < belonging.ends)
          AND
          (
            ($counting.bases IS NULL OR belonging.basis IN $counting.bases)
            AND ($counting.access IS NULL OR belonging.access IN $counting.access)
            AND ($counting.sources IS NULL OR belonging.source IN $counting.sources)
          )
        )
      WITH member, collect(belonging) AS memberClaims
      RETURN {id: member.id, claims: memberClaims}
    } END AS members
  WITH *,
    CASE WHEN $filter.partyTo IS NULL THEN [] ELSE COLLECT {
      MATCH (organization)-[joining:PARTY_TO]->(joined:Agreement)
      WHERE
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
        AND
        (joined.date IS NULL OR joined.date <= $asOf + '~')
      WITH joined, collect(joining) AS joinedClaims
      RETURN {id: joined.id, claims: joinedClaims}
    } END AS everJoined
  WITH *,
    (
      ($filter.ids IS NULL OR organization.id IN $filter.ids)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN organization.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(organization.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.kinds IS NULL OR organization.kind IN $filter.kinds)
      AND ($filter.homes IS NULL OR organization.homeId IN $filter.homes)
      AND ($filter.groups IS NULL OR organization.groupId IN $filter.groups)
      AND
      all(wanted IN coalesce($filter.members, []) WHERE
        all(ids IN [
          [member IN members WHERE any(claim IN member.claims WHERE
            coalesce(claim.value, '') IN coalesce(wanted.statuses, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
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
      all(wanted IN coalesce($filter.partyTo, []) WHERE
        all(ids IN [
          [party IN everJoined WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
  LIMIT $first
}
RETURN
  memberId,
  organization {.*} AS organization,
  claims,
  {number: 0, up: organization.sortKey, down: '', id: organization.id} AS key
ORDER BY memberId, key.up, key.id`,
  organizationsOfMembersCount: `UNWIND $memberIds AS memberId
RETURN memberId, COUNT {
  MATCH (:Entity {id: memberId})-[claim:MEMBER_OF]->(organization:Organization)
  WHERE
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT organization
  WITH *,
    CASE WHEN $filter.members IS NULL THEN [] ELSE COLLECT {
      MATCH (organization)<-[belonging:MEMBER_OF]-(member:Entity)
      WHERE
        (
          belonging.starts <= $asOf + '~'
          AND (belonging.ends IS NULL OR $asOf + '~' < belonging.ends)
          AND
          (
            ($counting.bases IS NULL OR belonging.basis IN $counting.bases)
            AND ($counting.access IS NULL OR belonging.access IN $counting.access)
            AND ($counting.sources IS NULL OR belonging.source IN $counting.sources)
          )
        )
      WITH member, collect(belonging) AS memberClaims
      RETURN {id: member.id, claims: memberClaims}
    } END AS members
  WITH *,
    CASE WHEN $filter.partyTo IS NULL THEN [] ELSE COLLECT {
      MATCH (organization)-[joining:PARTY_TO]->(joined:Agreement)
      WHERE
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
        AND
        (joined.date IS NULL OR joined.date <= $asOf + '~')
      WITH joined, collect(joining) AS joinedClaims
      RETURN {id: joined.id, claims: joinedClaims}
    } END AS everJoined
  WITH *,
    (
      ($filter.ids IS NULL OR organization.id IN $filter.ids)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN organization.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(organization.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.kinds IS NULL OR organization.kind IN $filter.kinds)
      AND ($filter.homes IS NULL OR organization.homeId IN $filter.homes)
      AND ($filter.groups IS NULL OR organization.groupId IN $filter.groups)
      AND
      all(wanted IN coalesce($filter.members, []) WHERE
        all(ids IN [
          [member IN members WHERE any(claim IN member.claims WHERE
            coalesce(claim.value, '') IN coalesce(wanted.statuses, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
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
      all(wanted IN coalesce($filter.partyTo, []) WHERE
        all(ids IN [
          [party IN everJoined WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
  partiesOfAgreements: `UNWIND $agreementIds AS agreementId
CALL (agreementId) {
  MATCH (:Agreement {id: agreementId})<-[claim:PARTY_TO]-(party:Entity)
  WHERE
    ($ids IS NULL OR party.id IN $ids)
    AND ($types IS NULL OR party.type IN $types)
    AND ($kinds IS NULL OR party.kind IN $kinds)
    AND ($homes IS NULL OR party.homeId IN $homes)
    AND
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
        ELSE true
      END
    )
  WITH party, claim
  ORDER BY coalesce(claim.order, 0)
  WITH party, collect(claim {.*}) AS claims
  WHERE
    CASE WHEN $commitments IS NULL THEN true ELSE
      coalesce(
        head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN claims | shown.commitment]]),
        CASE WHEN all(shown IN claims WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
      )
      IN $commitments
    END
    AND
    (
      $after IS NULL
      OR 0 > $after.number
      OR (0 = $after.number AND (
        party.sortKey > $after.up
        OR (party.sortKey = $after.up AND (
          '' < $after.down
          OR ('' = $after.down AND party.id > $after.id)
        ))
      ))
    )
  RETURN party, claims
  ORDER BY party.sortKey, party.id
  LIMIT $first
}
RETURN agreementId, party {.*} AS party, claims, {number: 0, up: party.sortKey, down: '', id: party.id} AS key
ORDER BY agreementId, key.up, key.id`,
  partiesOfAgreementsCount: `UNWIND $agreementIds AS agreementId
RETURN agreementId, COUNT {
  MATCH (:Agreement {id: agreementId})<-[claim:PARTY_TO]-(party:Entity)
  WHERE
    ($ids IS NULL OR party.id IN $ids)
    AND ($types IS NULL OR party.type IN $types)
    AND ($kinds IS NULL OR party.kind IN $kinds)
    AND ($homes IS NULL OR party.homeId IN $homes)
    AND
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
        ELSE true
      END
    )
  WITH party, claim
  ORDER BY coalesce(claim.order, 0)
  WITH party, collect(claim {.*}) AS claims
  WHERE
    CASE WHEN $commitments IS NULL THEN true ELSE
      coalesce(
        head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN claims | shown.commitment]]),
        CASE WHEN all(shown IN claims WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
      )
      IN $commitments
    END
  RETURN party
} AS count
ORDER BY agreementId`,
  partnersOfStates: `UNWIND $stateIds AS stateId
CALL (stateId) {
  MATCH (state:State {id: stateId})-[mine:PARTY_TO]->(agreement:Agreement)
  WHERE
    (
      (
        mine.starts <= $asOf + '~'
        AND (mine.ends IS NULL OR $asOf + '~' < mine.ends)
        AND
        (
          ($counting.bases IS NULL OR mine.basis IN $counting.bases)
          AND ($counting.access IS NULL OR mine.access IN $counting.access)
          AND ($counting.sources IS NULL OR mine.source IN $counting.sources)
        )
      )
      AND
      CASE type(mine)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(mine.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(mine.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(mine.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN mine.value IN $counting.answers
        ELSE true
      END
    )
  WITH state, agreement, collect(mine) AS mines
  WHERE
    CASE WHEN $commitments IS NULL THEN true ELSE
      coalesce(
        head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN mines | shown.commitment]]),
        CASE WHEN all(shown IN mines WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
      )
      IN $commitments
    END
  WITH *,
    CASE
      WHEN coalesce(
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
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
        theirs.starts <= $asOf + '~'
        AND (theirs.ends IS NULL OR $asOf + '~' < theirs.ends)
        AND
        (
          ($counting.bases IS NULL OR theirs.basis IN $counting.bases)
          AND ($counting.access IS NULL OR theirs.access IN $counting.access)
          AND ($counting.sources IS NULL OR theirs.source IN $counting.sources)
        )
      )
      AND
      CASE type(theirs)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(theirs.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(theirs.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(theirs.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN theirs.value IN $counting.answers
        ELSE true
      END
    )
  WITH partner, agreement, size(agreements) AS own, collect(theirs) AS theirClaims
  WHERE
    CASE WHEN $commitments IS NULL THEN true ELSE
      coalesce(
        head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN theirClaims | shown.commitment]]),
        CASE WHEN all(shown IN theirClaims WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
      )
      IN $commitments
    END
  WITH partner, own, count(*) AS shared
  WHERE shared >= $minShared
  CALL () {
    MATCH (passed:Agreement)
    WHERE $states.through IS NOT NULL
    WITH *,
      CASE
        WHEN coalesce(
          $states.through.parties, $states.through.organizations, $states.through.maxParties, $states.through.minParties, $states.through.maxStates, $states.through.minStates
        ) IS NULL THEN []
        ELSE COLLECT {
          MATCH (passed)<-[joining:PARTY_TO]-(party)
          WHERE
            (
              joining.starts <= $asOf + '~'
              AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
              AND
              (
                ($counting.bases IS NULL OR joining.basis IN $counting.bases)
                AND ($counting.access IS NULL OR joining.access IN $counting.access)
                AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
              )
            )
          WITH party, collect(joining) AS partyClaims
          RETURN {id: party.id, type: party.type, claims: partyClaims}
        }
      END
      AS filterParties,
      CASE
        WHEN coalesce(
          $states.through.initiators, $states.through.organizations, $states.through.typologies, $states.through.stakeholderGroups, $states.through.norms,
          $states.through.normBearing, $states.through.normSet, $states.through.references, $states.through.referenceKinds
        ) IS NULL THEN []
        ELSE COLLECT {
          MATCH (passed)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
          WHERE CASE type(tying)
            WHEN 'INITIATED' THEN coalesce($states.through.initiators, $states.through.organizations) IS NOT NULL
            WHEN 'CLASSIFIED_AS' THEN $states.through.typologies IS NOT NULL
            WHEN 'INVOLVES' THEN $states.through.stakeholderGroups IS NOT NULL
            WHEN 'REFLECTS' THEN coalesce($states.through.norms, $states.through.normBearing, $states.through.normSet) IS NOT NULL
            WHEN 'REFERENCES' THEN
              startNode(tying) = passed
              AND coalesce($states.through.references, $states.through.referenceKinds) IS NOT NULL
              AND ($states.through.referenceKinds IS NULL OR tying.value IN $states.through.referenceKinds)
            ELSE $states.through.organizations IS NOT NULL
          END
          WITH tying, tied
          WHERE
            (
              (
                tying.starts <= $asOf + '~'
                AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
                AND
                (
                  ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                  AND ($counting.access IS NULL OR tying.access IN $counting.access)
                  AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
                )
              )
              AND
              CASE type(tying)
                WHEN 'PARTY_TO' THEN
                  CASE
                    WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                    ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                  END
                WHEN 'MEMBER_OF' THEN
                  coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
                WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
        (passed.date IS NULL OR passed.date <= $asOf + '~')
        AND ($states.through.ids IS NULL OR passed.id IN $states.through.ids)
        AND ($states.through.excludeIds IS NULL OR NOT passed.id IN $states.through.excludeIds)
        AND
        (
          $states.through.text IS NULL
          OR any(searchKey IN passed.searchKeys WHERE searchKey CONTAINS $states.through.text)
          OR coalesce(passed.searchText CONTAINS $states.through.text, false)
        )
        AND ($states.through.forms IS NULL OR passed.form IN $states.through.forms)
        AND ($states.through.legalForces IS NULL OR passed.legalForce IN $states.through.legalForces)
        AND ($states.through.scopes IS NULL OR passed.scope IN $states.through.scopes)
        AND ($states.through.settings IS NULL OR passed.setting IN $states.through.settings)
        AND all(attribute IN coalesce($states.through.unstated, []) WHERE CASE attribute
          WHEN 'DATE' THEN passed.date
          WHEN 'LEGAL_FORCE' THEN passed.legalForce
          WHEN 'SETTING' THEN passed.setting
          WHEN 'ENTRY_INTO_FORCE' THEN passed.inForceSince
          ELSE passed.url
        END IS NULL)
        AND ($states.through.date.from IS NULL OR passed.date >= $states.through.date.from)
        AND ($states.through.date.to IS NULL OR passed.date <= $states.through.date.to + '~')
        AND (
          $states.through.inForce IS NULL
          OR $states.through.inForce = (
            passed.inForceSince <= $asOf + '~'
            AND (passed.inForceUntil IS NULL OR $asOf + '~' < passed.inForceUntil)
          )
        )
        AND ($states.through.maxParties IS NULL OR size(filterTypes) <= $states.through.maxParties)
        AND ($states.through.minParties IS NULL OR size(filterTypes) >= $states.through.minParties)
        AND ($states.through.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $states.through.maxStates)
        AND ($states.through.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $states.through.minStates)
        AND
        all(wanted IN coalesce($states.through.parties, []) WHERE
          all(ids IN [
            [party IN filterParties WHERE
              any(acts IN [[act IN party.claims WHERE
                CASE
                  WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
        all(ids IN CASE WHEN $states.through.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
          all(wanted IN $states.through.initiators WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(wanted IN coalesce($states.through.organizations, []) WHERE
          all(ids IN [
            [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
              any(acts IN [[act IN party.claims WHERE
                CASE
                  WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
        all(ids IN CASE WHEN $states.through.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
          all(wanted IN $states.through.typologies WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(ids IN CASE WHEN $states.through.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
          all(wanted IN $states.through.stakeholderGroups WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(ids IN CASE WHEN $states.through.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
          all(wanted IN $states.through.norms WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(ids IN CASE WHEN $states.through.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
          all(wanted IN $states.through.references WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND CASE
          WHEN coalesce($states.through.normBearing, $states.through.normSet) IS NULL THEN true
          ELSE coalesce($states.through.normBearing, true) = any(tie IN filterTies
            WHERE tie.relation = 'REFLECTS' AND coalesce($states.through.normSet, tie.setId, '') = coalesce(tie.setId, ''))
        END
        AND CASE
          WHEN $states.through.referenceKinds IS NULL THEN true
          WHEN $states.through.references IS NOT NULL THEN true
          ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
        END
      ) AS matches
    WHERE matches
    RETURN CASE WHEN $states.through IS NULL THEN null ELSE collect(passed) END AS through
  }
  WITH *,
    (
      ($states.ids IS NULL OR partner.id IN $states.ids)
      AND
      (
        $states.text IS NULL
        OR any(searchKey IN partner.searchKeys WHERE searchKey CONTAINS $states.text)
        OR coalesce(partner.searchText CONTAINS $states.text, false)
      )
      AND ($states.regions IS NULL OR partner.region IN $states.regions OR partner.subregion IN $states.regions)
      AND ($states.standings IS NULL OR partner.standing IN $states.standings)
    ) AS isOfItself
  WITH *,
    CASE WHEN $states.memberOf IS NULL OR NOT isOfItself THEN [] ELSE COLLECT {
      MATCH (partner)-[belonging:MEMBER_OF]->(organization:Organization)
      WHERE
        (
          belonging.starts <= $asOf + '~'
          AND (belonging.ends IS NULL OR $asOf + '~' < belonging.ends)
          AND
          (
            ($counting.bases IS NULL OR belonging.basis IN $counting.bases)
            AND ($counting.access IS NULL OR belonging.access IN $counting.access)
            AND ($counting.sources IS NULL OR belonging.source IN $counting.sources)
          )
        )
      WITH organization, collect(belonging) AS belongingClaims
      RETURN {id: organization.id, claims: belongingClaims}
    } END AS memberships
  WITH *,
    (
      isOfItself
      AND
      all(wanted IN coalesce($states.memberOf, []) WHERE
        all(ids IN [
          [member IN memberships WHERE any(claim IN member.claims WHERE
            coalesce(claim.value, '') IN coalesce(wanted.statuses, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
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
    CASE WHEN coalesce($states.partyTo, $states.reflects, $states.through) IS NULL OR NOT isMember THEN [] ELSE COLLECT {
      MATCH (partner)-[joining:PARTY_TO]->(joined:Agreement)
      WHERE
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
      WITH joined, collect(joining) AS joinedClaims
      RETURN {id: joined.id, node: joined, claims: joinedClaims}
    } END AS everJoined
  WITH *,
    [joining IN everJoined WHERE CASE WHEN through IS NULL THEN
      (joining.node.date IS NULL OR joining.node.date <= $asOf + '~')
    ELSE joining.node IN through END] AS joinedThrough
  WITH *,
    [joining IN joinedThrough WHERE
      any(acts IN [[act IN joining.claims WHERE
        CASE
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
    CASE WHEN $states.reflects IS NULL OR NOT isMember THEN [] ELSE COLLECT {
      UNWIND joinedAgreements AS joined
      MATCH (joined)-[reflecting:REFLECTS]->(reflected:Norm)
      WHERE
        (
          (
            reflecting.starts <= $asOf + '~'
            AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
            AND
            (
              ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
              AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
              AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
            )
          )
          AND
          CASE type(reflecting)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT reflected.id
    } END AS reflectedIds
  WITH *,
    (
      isMember
      AND
      all(wanted IN coalesce($states.partyTo, []) WHERE
        all(ids IN [
          [party IN joinedThrough WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(wanted IN coalesce($states.reflects, []) WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN reflectedIds) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN reflectedIds)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN reflectedIds)
        )
      )
      AND CASE
        WHEN $states.through IS NULL THEN true
        WHEN coalesce($states.partyTo, $states.reflects) IS NOT NULL THEN true
        ELSE size(joinedAgreements) > 0
      END
    ) AS isMeant
  WITH partner, own, shared, isMeant
  WHERE isMeant
  CALL (partner) {
    MATCH (partner)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      $orderBy = 'JACCARD'
      AND
      (
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
        AND
        CASE type(joining)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(joining.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(joining.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN joining.value IN $counting.answers
          ELSE true
        END
      )
    WITH joined, collect(joining) AS joinings
    WHERE
      CASE WHEN $commitments IS NULL THEN true ELSE
        coalesce(
          head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN joinings | shown.commitment]]),
          CASE WHEN all(shown IN joinings WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
        )
        IN $commitments
      END
    WITH *,
      CASE
        WHEN coalesce(
          $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
        ) IS NULL THEN []
        ELSE COLLECT {
          MATCH (joined)<-[joining:PARTY_TO]-(party)
          WHERE
            (
              joining.starts <= $asOf + '~'
              AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
              AND
              (
                ($counting.bases IS NULL OR joining.basis IN $counting.bases)
                AND ($counting.access IS NULL OR joining.access IN $counting.access)
                AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
              )
            )
          WITH party, collect(joining) AS partyClaims
          RETURN {id: party.id, type: party.type, claims: partyClaims}
        }
      END
      AS filterParties,
      CASE
        WHEN coalesce(
          $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
          $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
        ) IS NULL THEN []
        ELSE COLLECT {
          MATCH (joined)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
          WHERE CASE type(tying)
            WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
            WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
            WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
            WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
            WHEN 'REFERENCES' THEN
              startNode(tying) = joined
              AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
              AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
            ELSE $filter.organizations IS NOT NULL
          END
          WITH tying, tied
          WHERE
            (
              (
                tying.starts <= $asOf + '~'
                AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
                AND
                (
                  ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                  AND ($counting.access IS NULL OR tying.access IN $counting.access)
                  AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
                )
              )
              AND
              CASE type(tying)
                WHEN 'PARTY_TO' THEN
                  CASE
                    WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                    ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                  END
                WHEN 'MEMBER_OF' THEN
                  coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
                WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
        (joined.date IS NULL OR joined.date <= $asOf + '~')
        AND ($filter.ids IS NULL OR joined.id IN $filter.ids)
        AND ($filter.excludeIds IS NULL OR NOT joined.id IN $filter.excludeIds)
        AND
        (
          $filter.text IS NULL
          OR any(searchKey IN joined.searchKeys WHERE searchKey CONTAINS $filter.text)
          OR coalesce(joined.searchText CONTAINS $filter.text, false)
        )
        AND ($filter.forms IS NULL OR joined.form IN $filter.forms)
        AND ($filter.legalForces IS NULL OR joined.legalForce IN $filter.legalForces)
        AND ($filter.scopes IS NULL OR joined.scope IN $filter.scopes)
        AND ($filter.settings IS NULL OR joined.setting IN $filter.settings)
        AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
          WHEN 'DATE' THEN joined.date
          WHEN 'LEGAL_FORCE' THEN joined.legalForce
          WHEN 'SETTING' THEN joined.setting
          WHEN 'ENTRY_INTO_FORCE' THEN joined.inForceSince
          ELSE joined.url
        END IS NULL)
        AND ($filter.date.from IS NULL OR joined.date >= $filter.date.from)
        AND ($filter.date.to IS NULL OR joined.date <= $filter.date.to + '~')
        AND (
          $filter.inForce IS NULL
          OR $filter.inForce = (
            joined.inForceSince <= $asOf + '~'
            AND (joined.inForceUntil IS NULL OR $asOf + '~' < joined.inForceUntil)
          )
        )
        AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
        AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
        AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
        AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
        AND
        all(wanted IN coalesce($filter.parties, []) WHERE
          all(ids IN [
            [party IN filterParties WHERE
              any(acts IN [[act IN party.claims WHERE
                CASE
                  WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
        all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
          all(wanted IN $filter.initiators WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(wanted IN coalesce($filter.organizations, []) WHERE
          all(ids IN [
            [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
              any(acts IN [[act IN party.claims WHERE
                CASE
                  WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
        all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
          all(wanted IN $filter.typologies WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
          all(wanted IN $filter.stakeholderGroups WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
          all(wanted IN $filter.norms WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
          all(wanted IN $filter.references WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND CASE
          WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
          ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
            WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
        END
        AND CASE
          WHEN $filter.referenceKinds IS NULL THEN true
          WHEN $filter.references IS NOT NULL THEN true
          ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
        END
      ) AS matches
    WHERE matches
    RETURN count(*) AS theirCount
  }
  WITH
    partner,
    shared,
    CASE $orderBy WHEN 'JACCARD' THEN -toFloat(shared) / (own + theirCount - shared) ELSE -shared END AS number
  WHERE
    (
      $after IS NULL
      OR number > $after.number
      OR (number = $after.number AND (
        '' > $after.up
        OR ('' = $after.up AND (
          '' < $after.down
          OR ('' = $after.down AND partner.id > $after.id)
        ))
      ))
    )
  RETURN partner, shared, number
  ORDER BY number, partner.id
  LIMIT $first
}
RETURN
  stateId,
  partner {.*} AS partner,
  shared AS sharedCount,
  {number: number, up: '', down: '', id: partner.id} AS key
ORDER BY stateId, key.number, key.id`,
  partnersOfStatesCount: `UNWIND $stateIds AS stateId
CALL (stateId) {
  MATCH (state:State {id: stateId})-[mine:PARTY_TO]->(agreement:Agreement)
  WHERE
    (
      (
        mine.starts <= $asOf + '~'
        AND (mine.ends IS NULL OR $asOf + '~' < mine.ends)
        AND
        (
          ($counting.bases IS NULL OR mine.basis IN $counting.bases)
          AND ($counting.access IS NULL OR mine.access IN $counting.access)
          AND ($counting.sources IS NULL OR mine.source IN $counting.sources)
        )
      )
      AND
      CASE type(mine)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(mine.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(mine.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(mine.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN mine.value IN $counting.answers
        ELSE true
      END
    )
  WITH state, agreement, collect(mine) AS mines
  WHERE
    CASE WHEN $commitments IS NULL THEN true ELSE
      coalesce(
        head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN mines | shown.commitment]]),
        CASE WHEN all(shown IN mines WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
      )
      IN $commitments
    END
  WITH *,
    CASE
      WHEN coalesce(
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
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
        theirs.starts <= $asOf + '~'
        AND (theirs.ends IS NULL OR $asOf + '~' < theirs.ends)
        AND
        (
          ($counting.bases IS NULL OR theirs.basis IN $counting.bases)
          AND ($counting.access IS NULL OR theirs.access IN $counting.access)
          AND ($counting.sources IS NULL OR theirs.source IN $counting.sources)
        )
      )
      AND
      CASE type(theirs)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(theirs.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(theirs.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(theirs.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN theirs.value IN $counting.answers
        ELSE true
      END
    )
  WITH partner, agreement, size(agreements) AS own, collect(theirs) AS theirClaims
  WHERE
    CASE WHEN $commitments IS NULL THEN true ELSE
      coalesce(
        head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN theirClaims | shown.commitment]]),
        CASE WHEN all(shown IN theirClaims WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
      )
      IN $commitments
    END
  WITH partner, own, count(*) AS shared
  WHERE shared >= $minShared
  CALL () {
    MATCH (passed:Agreement)
    WHERE $states.through IS NOT NULL
    WITH *,
      CASE
        WHEN coalesce(
          $states.through.parties, $states.through.organizations, $states.through.maxParties, $states.through.minParties, $states.through.maxStates, $states.through.minStates
        ) IS NULL THEN []
        ELSE COLLECT {
          MATCH (passed)<-[joining:PARTY_TO]-(party)
          WHERE
            (
              joining.starts <= $asOf + '~'
              AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
              AND
              (
                ($counting.bases IS NULL OR joining.basis IN $counting.bases)
                AND ($counting.access IS NULL OR joining.access IN $counting.access)
                AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
              )
            )
          WITH party, collect(joining) AS partyClaims
          RETURN {id: party.id, type: party.type, claims: partyClaims}
        }
      END
      AS filterParties,
      CASE
        WHEN coalesce(
          $states.through.initiators, $states.through.organizations, $states.through.typologies, $states.through.stakeholderGroups, $states.through.norms,
          $states.through.normBearing, $states.through.normSet, $states.through.references, $states.through.referenceKinds
        ) IS NULL THEN []
        ELSE COLLECT {
          MATCH (passed)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
          WHERE CASE type(tying)
            WHEN 'INITIATED' THEN coalesce($states.through.initiators, $states.through.organizations) IS NOT NULL
            WHEN 'CLASSIFIED_AS' THEN $states.through.typologies IS NOT NULL
            WHEN 'INVOLVES' THEN $states.through.stakeholderGroups IS NOT NULL
            WHEN 'REFLECTS' THEN coalesce($states.through.norms, $states.through.normBearing, $states.through.normSet) IS NOT NULL
            WHEN 'REFERENCES' THEN
              startNode(tying) = passed
              AND coalesce($states.through.references, $states.through.referenceKinds) IS NOT NULL
              AND ($states.through.referenceKinds IS NULL OR tying.value IN $states.through.referenceKinds)
            ELSE $states.through.organizations IS NOT NULL
          END
          WITH tying, tied
          WHERE
            (
              (
                tying.starts <= $asOf + '~'
                AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
                AND
                (
                  ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                  AND ($counting.access IS NULL OR tying.access IN $counting.access)
                  AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
                )
              )
              AND
              CASE type(tying)
                WHEN 'PARTY_TO' THEN
                  CASE
                    WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                    ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                  END
                WHEN 'MEMBER_OF' THEN
                  coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
                WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
        (passed.date IS NULL OR passed.date <= $asOf + '~')
        AND ($states.through.ids IS NULL OR passed.id IN $states.through.ids)
        AND ($states.through.excludeIds IS NULL OR NOT passed.id IN $states.through.excludeIds)
        AND
        (
          $states.through.text IS NULL
          OR any(searchKey IN passed.searchKeys WHERE searchKey CONTAINS $states.through.text)
          OR coalesce(passed.searchText CONTAINS $states.through.text, false)
        )
        AND ($states.through.forms IS NULL OR passed.form IN $states.through.forms)
        AND ($states.through.legalForces IS NULL OR passed.legalForce IN $states.through.legalForces)
        AND ($states.through.scopes IS NULL OR passed.scope IN $states.through.scopes)
        AND ($states.through.settings IS NULL OR passed.setting IN $states.through.settings)
        AND all(attribute IN coalesce($states.through.unstated, []) WHERE CASE attribute
          WHEN 'DATE' THEN passed.date
          WHEN 'LEGAL_FORCE' THEN passed.legalForce
          WHEN 'SETTING' THEN passed.setting
          WHEN 'ENTRY_INTO_FORCE' THEN passed.inForceSince
          ELSE passed.url
        END IS NULL)
        AND ($states.through.date.from IS NULL OR passed.date >= $states.through.date.from)
        AND ($states.through.date.to IS NULL OR passed.date <= $states.through.date.to + '~')
        AND (
          $states.through.inForce IS NULL
          OR $states.through.inForce = (
            passed.inForceSince <= $asOf + '~'
            AND (passed.inForceUntil IS NULL OR $asOf + '~' < passed.inForceUntil)
          )
        )
        AND ($states.through.maxParties IS NULL OR size(filterTypes) <= $states.through.maxParties)
        AND ($states.through.minParties IS NULL OR size(filterTypes) >= $states.through.minParties)
        AND ($states.through.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $states.through.maxStates)
        AND ($states.through.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $states.through.minStates)
        AND
        all(wanted IN coalesce($states.through.parties, []) WHERE
          all(ids IN [
            [party IN filterParties WHERE
              any(acts IN [[act IN party.claims WHERE
                CASE
                  WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
        all(ids IN CASE WHEN $states.through.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
          all(wanted IN $states.through.initiators WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(wanted IN coalesce($states.through.organizations, []) WHERE
          all(ids IN [
            [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
              any(acts IN [[act IN party.claims WHERE
                CASE
                  WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
        all(ids IN CASE WHEN $states.through.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
          all(wanted IN $states.through.typologies WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(ids IN CASE WHEN $states.through.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
          all(wanted IN $states.through.stakeholderGroups WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(ids IN CASE WHEN $states.through.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
          all(wanted IN $states.through.norms WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND
        all(ids IN CASE WHEN $states.through.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
          all(wanted IN $states.through.references WHERE
            (
              CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
              AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
              AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
            )
          )
        )
        AND CASE
          WHEN coalesce($states.through.normBearing, $states.through.normSet) IS NULL THEN true
          ELSE coalesce($states.through.normBearing, true) = any(tie IN filterTies
            WHERE tie.relation = 'REFLECTS' AND coalesce($states.through.normSet, tie.setId, '') = coalesce(tie.setId, ''))
        END
        AND CASE
          WHEN $states.through.referenceKinds IS NULL THEN true
          WHEN $states.through.references IS NOT NULL THEN true
          ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
        END
      ) AS matches
    WHERE matches
    RETURN CASE WHEN $states.through IS NULL THEN null ELSE collect(passed) END AS through
  }
  WITH *,
    (
      ($states.ids IS NULL OR partner.id IN $states.ids)
      AND
      (
        $states.text IS NULL
        OR any(searchKey IN partner.searchKeys WHERE searchKey CONTAINS $states.text)
        OR coalesce(partner.searchText CONTAINS $states.text, false)
      )
      AND ($states.regions IS NULL OR partner.region IN $states.regions OR partner.subregion IN $states.regions)
      AND ($states.standings IS NULL OR partner.standing IN $states.standings)
    ) AS isOfItself
  WITH *,
    CASE WHEN $states.memberOf IS NULL OR NOT isOfItself THEN [] ELSE COLLECT {
      MATCH (partner)-[belonging:MEMBER_OF]->(organization:Organization)
      WHERE
        (
          belonging.starts <= $asOf + '~'
          AND (belonging.ends IS NULL OR $asOf + '~' < belonging.ends)
          AND
          (
            ($counting.bases IS NULL OR belonging.basis IN $counting.bases)
            AND ($counting.access IS NULL OR belonging.access IN $counting.access)
            AND ($counting.sources IS NULL OR belonging.source IN $counting.sources)
          )
        )
      WITH organization, collect(belonging) AS belongingClaims
      RETURN {id: organization.id, claims: belongingClaims}
    } END AS memberships
  WITH *,
    (
      isOfItself
      AND
      all(wanted IN coalesce($states.memberOf, []) WHERE
        all(ids IN [
          [member IN memberships WHERE any(claim IN member.claims WHERE
            coalesce(claim.value, '') IN coalesce(wanted.statuses, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
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
    CASE WHEN coalesce($states.partyTo, $states.reflects, $states.through) IS NULL OR NOT isMember THEN [] ELSE COLLECT {
      MATCH (partner)-[joining:PARTY_TO]->(joined:Agreement)
      WHERE
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
      WITH joined, collect(joining) AS joinedClaims
      RETURN {id: joined.id, node: joined, claims: joinedClaims}
    } END AS everJoined
  WITH *,
    [joining IN everJoined WHERE CASE WHEN through IS NULL THEN
      (joining.node.date IS NULL OR joining.node.date <= $asOf + '~')
    ELSE joining.node IN through END] AS joinedThrough
  WITH *,
    [joining IN joinedThrough WHERE
      any(acts IN [[act IN joining.claims WHERE
        CASE
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
    CASE WHEN $states.reflects IS NULL OR NOT isMember THEN [] ELSE COLLECT {
      UNWIND joinedAgreements AS joined
      MATCH (joined)-[reflecting:REFLECTS]->(reflected:Norm)
      WHERE
        (
          (
            reflecting.starts <= $asOf + '~'
            AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
            AND
            (
              ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
              AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
              AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
            )
          )
          AND
          CASE type(reflecting)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT reflected.id
    } END AS reflectedIds
  WITH *,
    (
      isMember
      AND
      all(wanted IN coalesce($states.partyTo, []) WHERE
        all(ids IN [
          [party IN joinedThrough WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(wanted IN coalesce($states.reflects, []) WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN reflectedIds) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN reflectedIds)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN reflectedIds)
        )
      )
      AND CASE
        WHEN $states.through IS NULL THEN true
        WHEN coalesce($states.partyTo, $states.reflects) IS NOT NULL THEN true
        ELSE size(joinedAgreements) > 0
      END
    ) AS isMeant
  WITH partner, own, shared, isMeant
  WHERE isMeant
  RETURN count(partner) AS count
}
RETURN stateId, count
ORDER BY stateId`,
  polityScoresOfStates: `UNWIND $stateIds AS stateId
MATCH (:State {id: stateId})-[claim:HAS_POLITY]->(score:PolityScore)
RETURN stateId, score {.*, claim: claim {.*}} AS polityScore
ORDER BY stateId, score.order`,
  possibleChanges: `MATCH (from:Entity)-[claim]->(to:Entity)
WHERE
  (type(claim) <> 'ASSESSED' AND ($relations IS NULL OR type(claim) IN $relations))
  AND ($of IS NULL OR from.id IN $of OR to.id IN $of)
  AND
  (
    ($counting.bases IS NULL OR claim.basis IN $counting.bases)
    AND ($counting.access IS NULL OR claim.access IN $counting.access)
    AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
  )
  AND
  CASE type(claim)
    WHEN 'PARTY_TO' THEN
      CASE
        WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
      END
    WHEN 'MEMBER_OF' THEN
      coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
    WHEN 'REFLECTS' THEN claim.value IN $counting.answers
    ELSE true
  END
UNWIND [claim.starts, claim.ends] AS moment
WITH DISTINCT from, type(claim) AS relation, to, moment
WHERE
  moment <> ''
  AND ($during.from IS NULL OR moment >= $during.from)
  AND ($during.to IS NULL OR moment <= $during.to + '~')
WITH
  from,
  relation,
  to,
  moment,
  moment + '\\t' + CASE WHEN relation IN $acts THEN '0' ELSE '1' END + relation + '\\t' + from.sortKey + '\\t' + to.sortKey AS up,
  from.id + '.' + relation + '.' + to.id AS id
WHERE
  (
    $after IS NULL
    OR 0 > $after.number
    OR (0 = $after.number AND (
      up > $after.up
      OR (up = $after.up AND (
        '' < $after.down
        OR ('' = $after.down AND id > $after.id)
      ))
    ))
  )
WITH from, relation, to, moment, up, id
ORDER BY up, id
LIMIT $first
CALL (from, relation, to) {
  MATCH (from)-[claim:$(relation)]->(to)
  WHERE
    (
      ($counting.bases IS NULL OR claim.basis IN $counting.bases)
      AND ($counting.access IS NULL OR claim.access IN $counting.access)
      AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
    )
    AND
    CASE type(claim)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN claim.value IN $counting.answers
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
  references: `UNWIND $agreementIds AS agreementId
CALL (agreementId) {
  MATCH (agreement:Agreement {id: agreementId})-[claim:REFERENCES]-(other:Entity)
  WHERE
    ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(claim) = agreement))
    AND ($kinds IS NULL OR claim.value IN $kinds)
    AND
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT other, startNode(claim).id AS from, endNode(claim).id AS to, claim.value AS kind
  WHERE kind IS NOT NULL
  WITH other, from, to, kind, from + '.' + to + '.' + kind AS id
  WHERE
    (
      $after IS NULL
      OR 0 > $after.number
      OR (0 = $after.number AND (
        other.sortKey > $after.up
        OR (other.sortKey = $after.up AND (
          '' < $after.down
          OR ('' = $after.down AND id > $after.id)
        ))
      ))
    )
  RETURN other, {from: from, relation: 'REFERENCES', to: to} AS tie, kind, id
  ORDER BY other.sortKey, id
  LIMIT $first
}
RETURN agreementId, other {.*} AS other, kind, tie, {number: 0, up: other.sortKey, down: '', id: id} AS key
ORDER BY agreementId, key.up, key.id`,
  referencesCount: `UNWIND $agreementIds AS agreementId
CALL (agreementId) {
  MATCH (agreement:Agreement {id: agreementId})-[claim:REFERENCES]-(other:Entity)
  WHERE
    ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(claim) = agreement))
    AND ($kinds IS NULL OR claim.value IN $kinds)
    AND
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
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
  search: `UNWIND range(0, size($text.words) - 1) AS place
WITH place, $text.words[place] AS asked
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
WHERE $types IS NULL OR entity.type IN $types
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
      WHEN searchKey STARTS WITH $text.whole AND size(searchKey) < shortest THEN size(searchKey)
      WHEN
        entity.type = 'STATE' AND searchKey CONTAINS ' ' + $text.whole AND 500 + size(searchKey) < shortest
        THEN 500 + size(searchKey)
      ELSE shortest
    END), named IN $text.states |
    CASE WHEN named.id = entity.id AND named.place < least THEN named.place ELSE least END)
  AS shortest
WITH
  entity,
  places,
  CASE
    WHEN $text.whole IN entity.searchKeys THEN 0
    WHEN shortest < 1000 THEN CASE entity.type WHEN 'STATE' THEN 0 WHEN 'NORM' THEN 2000 ELSE 1000 END + shortest
    ELSE 3000 + toInteger(1000000000 / (1 + score))
  END
  AS number
WHERE
  (
    $after IS NULL
    OR number > $after.number
    OR (number = $after.number AND (
      entity.sortKey > $after.up
      OR (entity.sortKey = $after.up AND (
        '' < $after.down
        OR ('' = $after.down AND entity.id > $after.id)
      ))
    ))
  )
RETURN
  entity {.*} AS entity,
  [place IN range(0, size($text.words) - 1) WHERE NOT place IN places | $text.words[place].word] AS missing,
  {number: number, up: entity.sortKey, down: '', id: entity.id} AS key
ORDER BY number, key.up, key.id
LIMIT $first`,
  searchCounts: `UNWIND range(0, size($text.words) - 1) AS place
WITH place, $text.words[place] AS asked
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
WHERE $types IS NULL OR entity.type IN $types
WITH place, entity, score
ORDER BY place
WITH entity, sum(score) AS score, collect(place) AS places
WITH collect({entity: entity, score: score, places: places}) AS hits, max(size(places)) AS most
UNWIND [hit IN hits WHERE size(hit.places) = most] AS hit
WITH hit.entity AS entity, hit.score AS score, hit.places AS places, most
RETURN entity.type AS type, count(entity) AS count
ORDER BY type`,
  sharedAgreements: `UNWIND range(0, size($pairs) - 1) AS at
WITH at, $pairs[at] AS pair
MATCH (:State {id: pair.a})-[one:PARTY_TO]->(agreement:Agreement)<-[other:PARTY_TO]-(:State {id: pair.b})
WHERE
  (
    (
      one.starts <= $asOf + '~'
      AND (one.ends IS NULL OR $asOf + '~' < one.ends)
      AND
      (
        ($counting.bases IS NULL OR one.basis IN $counting.bases)
        AND ($counting.access IS NULL OR one.access IN $counting.access)
        AND ($counting.sources IS NULL OR one.source IN $counting.sources)
      )
    )
    AND
    CASE type(one)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(one.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(one.value, '') IN coalesce(null, $counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(one.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN one.value IN $counting.answers
      ELSE true
    END
  )
  AND
  (
    (
      other.starts <= $asOf + '~'
      AND (other.ends IS NULL OR $asOf + '~' < other.ends)
      AND
      (
        ($counting.bases IS NULL OR other.basis IN $counting.bases)
        AND ($counting.access IS NULL OR other.access IN $counting.access)
        AND ($counting.sources IS NULL OR other.source IN $counting.sources)
      )
    )
    AND
    CASE type(other)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(other.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(other.value, '') IN coalesce(null, $counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(other.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN other.value IN $counting.answers
      ELSE true
    END
  )
WITH at, agreement, collect(DISTINCT one) AS ones, collect(DISTINCT other) AS others
WHERE
  CASE WHEN $commitments IS NULL THEN true ELSE
    coalesce(
      head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN ones | shown.commitment]]),
      CASE WHEN all(shown IN ones WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
    )
    IN $commitments
  END
  AND
  CASE WHEN $commitments IS NULL THEN true ELSE
    coalesce(
      head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN others | shown.commitment]]),
      CASE WHEN all(shown IN others WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
    )
    IN $commitments
  END
WITH agreement, collect(at) AS places
WITH *,
  CASE
    WHEN coalesce(
      $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
      $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
        WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
        WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
          AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
        ELSE $filter.organizations IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $asOf + '~'
            AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
            AND
            (
              ($counting.bases IS NULL OR tying.basis IN $counting.bases)
              AND ($counting.access IS NULL OR tying.access IN $counting.access)
              AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
        WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
    (agreement.date IS NULL OR agreement.date <= $asOf + '~')
    AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
    AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
    AND
    (
      $filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
      OR coalesce(agreement.searchText CONTAINS $filter.text, false)
    )
    AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
    AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
    AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
    AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
    AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      ELSE agreement.url
    END IS NULL)
    AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
    AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
    AND (
      $filter.inForce IS NULL
      OR $filter.inForce = (
        agreement.inForceSince <= $asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
    AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
    AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
    AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
    AND
    all(wanted IN coalesce($filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
      ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $filter.referenceKinds IS NULL THEN true
      WHEN $filter.references IS NOT NULL THEN true
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
      $after IS NULL
      OR 0 > $after.number
      OR (0 = $after.number AND (
        '' > $after.up
        OR ('' = $after.up AND (
          coalesce(agreement.date, '') < $after.down
          OR (coalesce(agreement.date, '') = $after.down AND agreement.id > $after.id)
        ))
      ))
    )
  RETURN agreement
  ORDER BY coalesce(agreement.date, '') DESC, agreement.id
  LIMIT $first
}
WITH $pairs[at].a + '.' + $pairs[at].b AS pairId, agreement, coalesce(agreement.date, '') AS down
RETURN pairId, agreement {.*} AS agreement, {number: 0, up: '', down: down, id: agreement.id} AS key
ORDER BY pairId, down DESC, key.id`,
  sharedByAgreements: `UNWIND $pairs AS pair
CALL (pair) {
  MATCH (:Agreement {id: pair.a})-[one:REFLECTS|PARTY_TO|CLASSIFIED_AS]-(shared:Entity)
  WHERE
    (
      type(one) = CASE $by WHEN 'NORMS' THEN 'REFLECTS' WHEN 'PARTIES' THEN 'PARTY_TO' ELSE 'CLASSIFIED_AS' END
      AND
      (
        (
          one.starts <= $asOf + '~'
          AND (one.ends IS NULL OR $asOf + '~' < one.ends)
          AND
          (
            ($counting.bases IS NULL OR one.basis IN $counting.bases)
            AND ($counting.access IS NULL OR one.access IN $counting.access)
            AND ($counting.sources IS NULL OR one.source IN $counting.sources)
          )
        )
        AND
        CASE type(one)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(one.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(one.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(one.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN one.value IN $counting.answers
          ELSE true
        END
      )
    )
  WITH DISTINCT pair, shared
  MATCH (shared)-[other:REFLECTS|PARTY_TO|CLASSIFIED_AS]-(:Agreement {id: pair.b})
  WHERE
    (
      type(other) = CASE $by WHEN 'NORMS' THEN 'REFLECTS' WHEN 'PARTIES' THEN 'PARTY_TO' ELSE 'CLASSIFIED_AS' END
      AND
      (
        (
          other.starts <= $asOf + '~'
          AND (other.ends IS NULL OR $asOf + '~' < other.ends)
          AND
          (
            ($counting.bases IS NULL OR other.basis IN $counting.bases)
            AND ($counting.access IS NULL OR other.access IN $counting.access)
            AND ($counting.sources IS NULL OR other.source IN $counting.sources)
          )
        )
        AND
        CASE type(other)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(other.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(other.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(other.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN other.value IN $counting.answers
          ELSE true
        END
      )
    )
  WITH DISTINCT shared
  RETURN shared
  ORDER BY shared.sortKey, shared.id
  LIMIT $first
}
WITH pair.a + '.' + pair.b AS pairId, shared
RETURN pairId, shared {.*} AS shared
ORDER BY pairId, shared.sortKey, shared.id`,
  shortestPaths: `MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
MATCH path = ALL SHORTEST (from) (
  (:Entity)-[claim]-(next:Entity)
  WHERE
    (type(claim) <> 'ASSESSED' AND ($relations IS NULL OR type(claim) IN $relations))
    AND ($avoiding IS NULL OR NOT next.id IN $avoiding)
    AND
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
        ELSE true
      END
    )
){0,6} (to)
WHERE length(path) <= $maxLength
WITH DISTINCT nodes(path) AS way
WITH way, reduce(names = [], entity IN way | names + [entity.sortKey, entity.id]) AS names
ORDER BY names
LIMIT $first
CALL (way) {
  UNWIND range(1, size(way) - 1) AS place
  WITH place, way[place - 1] AS one, way[place] AS other
  MATCH (one)-[claim]-(other)
  WHERE
    (type(claim) <> 'ASSESSED' AND ($relations IS NULL OR type(claim) IN $relations))
    AND
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
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
  shortestPathsCount: `MATCH (from:Entity {id: $from})
MATCH (to:Entity {id: $to})
MATCH path = ALL SHORTEST (from) (
  (:Entity)-[claim]-(next:Entity)
  WHERE
    (type(claim) <> 'ASSESSED' AND ($relations IS NULL OR type(claim) IN $relations))
    AND ($avoiding IS NULL OR NOT next.id IN $avoiding)
    AND
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
        ELSE true
      END
    )
){0,6} (to)
WHERE length(path) <= $maxLength
WITH DISTINCT nodes(path) AS way
RETURN count(way) AS count`,
  similarAgreements: `UNWIND $agreementIds AS agreementId
CALL (agreementId) {
  MATCH (agreement:Agreement {id: agreementId})-[tying:REFLECTS|PARTY_TO|CLASSIFIED_AS]-(end:Entity)
  WHERE
    (
      type(tying) = CASE $by WHEN 'NORMS' THEN 'REFLECTS' WHEN 'PARTIES' THEN 'PARTY_TO' ELSE 'CLASSIFIED_AS' END
      AND
      (
        (
          tying.starts <= $asOf + '~'
          AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
          AND
          (
            ($counting.bases IS NULL OR tying.basis IN $counting.bases)
            AND ($counting.access IS NULL OR tying.access IN $counting.access)
            AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
          )
        )
        AND
        CASE type(tying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
    (similar.date IS NULL OR similar.date <= $asOf + '~')
    AND
    (
      type(alike) = CASE $by WHEN 'NORMS' THEN 'REFLECTS' WHEN 'PARTIES' THEN 'PARTY_TO' ELSE 'CLASSIFIED_AS' END
      AND
      (
        (
          alike.starts <= $asOf + '~'
          AND (alike.ends IS NULL OR $asOf + '~' < alike.ends)
          AND
          (
            ($counting.bases IS NULL OR alike.basis IN $counting.bases)
            AND ($counting.access IS NULL OR alike.access IN $counting.access)
            AND ($counting.sources IS NULL OR alike.source IN $counting.sources)
          )
        )
        AND
        CASE type(alike)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(alike.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(alike.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(alike.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN alike.value IN $counting.answers
          ELSE true
        END
      )
    )
  WITH similar, size(ends) AS own, count(DISTINCT end) AS shared
  CALL (similar) {
    MATCH (similar)-[tying:REFLECTS|PARTY_TO|CLASSIFIED_AS]-(theirEnd:Entity)
    WHERE
      (
        type(tying) = CASE $by WHEN 'NORMS' THEN 'REFLECTS' WHEN 'PARTIES' THEN 'PARTY_TO' ELSE 'CLASSIFIED_AS' END
        AND
        (
          (
            tying.starts <= $asOf + '~'
            AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
            AND
            (
              ($counting.bases IS NULL OR tying.basis IN $counting.bases)
              AND ($counting.access IS NULL OR tying.access IN $counting.access)
              AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
      $after IS NULL
      OR number > $after.number
      OR (number = $after.number AND (
        similar.sortKey > $after.up
        OR (similar.sortKey = $after.up AND (
          '' < $after.down
          OR ('' = $after.down AND similar.id > $after.id)
        ))
      ))
    )
  RETURN similar, shared, either, number
  ORDER BY number, similar.sortKey, similar.id
  LIMIT $first
}
RETURN
  agreementId,
  similar {.*} AS similar,
  shared,
  either,
  {number: number, up: similar.sortKey, down: '', id: similar.id} AS key
ORDER BY agreementId, key.number, key.up, key.id`,
  similarAgreementsCount: `UNWIND $agreementIds AS agreementId
CALL (agreementId) {
  MATCH (agreement:Agreement {id: agreementId})-[tying:REFLECTS|PARTY_TO|CLASSIFIED_AS]-(end:Entity)
  WHERE
    (
      type(tying) = CASE $by WHEN 'NORMS' THEN 'REFLECTS' WHEN 'PARTIES' THEN 'PARTY_TO' ELSE 'CLASSIFIED_AS' END
      AND
      (
        (
          tying.starts <= $asOf + '~'
          AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
          AND
          (
            ($counting.bases IS NULL OR tying.basis IN $counting.bases)
            AND ($counting.access IS NULL OR tying.access IN $counting.access)
            AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
          )
        )
        AND
        CASE type(tying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
    (similar.date IS NULL OR similar.date <= $asOf + '~')
    AND
    (
      type(alike) = CASE $by WHEN 'NORMS' THEN 'REFLECTS' WHEN 'PARTIES' THEN 'PARTY_TO' ELSE 'CLASSIFIED_AS' END
      AND
      (
        (
          alike.starts <= $asOf + '~'
          AND (alike.ends IS NULL OR $asOf + '~' < alike.ends)
          AND
          (
            ($counting.bases IS NULL OR alike.basis IN $counting.bases)
            AND ($counting.access IS NULL OR alike.access IN $counting.access)
            AND ($counting.sources IS NULL OR alike.source IN $counting.sources)
          )
        )
        AND
        CASE type(alike)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(alike.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(alike.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(alike.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN alike.value IN $counting.answers
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
WHERE $ids IS NULL OR source.id IN $ids
RETURN source {.*} AS source
ORDER BY source.title, source.id`,
  sourcesOfEntities: `UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[claim]-(_)
WHERE $relations IS NULL OR type(claim) IN $relations
WITH DISTINCT id, claim.source AS sourceId
MATCH (source:Source {id: sourceId})
RETURN id, source {.*} AS source
ORDER BY id, source.title, source.id`,
  statePairs: `CALL () {
  MATCH (passed:Agreement)
  WHERE $states.through IS NOT NULL
  WITH *,
    CASE
      WHEN coalesce(
        $states.through.parties, $states.through.organizations, $states.through.maxParties, $states.through.minParties, $states.through.maxStates, $states.through.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $states.through.initiators, $states.through.organizations, $states.through.typologies, $states.through.stakeholderGroups, $states.through.norms,
        $states.through.normBearing, $states.through.normSet, $states.through.references, $states.through.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($states.through.initiators, $states.through.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $states.through.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $states.through.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($states.through.norms, $states.through.normBearing, $states.through.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = passed
            AND coalesce($states.through.references, $states.through.referenceKinds) IS NOT NULL
            AND ($states.through.referenceKinds IS NULL OR tying.value IN $states.through.referenceKinds)
          ELSE $states.through.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (passed.date IS NULL OR passed.date <= $asOf + '~')
      AND ($states.through.ids IS NULL OR passed.id IN $states.through.ids)
      AND ($states.through.excludeIds IS NULL OR NOT passed.id IN $states.through.excludeIds)
      AND
      (
        $states.through.text IS NULL
        OR any(searchKey IN passed.searchKeys WHERE searchKey CONTAINS $states.through.text)
        OR coalesce(passed.searchText CONTAINS $states.through.text, false)
      )
      AND ($states.through.forms IS NULL OR passed.form IN $states.through.forms)
      AND ($states.through.legalForces IS NULL OR passed.legalForce IN $states.through.legalForces)
      AND ($states.through.scopes IS NULL OR passed.scope IN $states.through.scopes)
      AND ($states.through.settings IS NULL OR passed.setting IN $states.through.settings)
      AND all(attribute IN coalesce($states.through.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN passed.date
        WHEN 'LEGAL_FORCE' THEN passed.legalForce
        WHEN 'SETTING' THEN passed.setting
        WHEN 'ENTRY_INTO_FORCE' THEN passed.inForceSince
        ELSE passed.url
      END IS NULL)
      AND ($states.through.date.from IS NULL OR passed.date >= $states.through.date.from)
      AND ($states.through.date.to IS NULL OR passed.date <= $states.through.date.to + '~')
      AND (
        $states.through.inForce IS NULL
        OR $states.through.inForce = (
          passed.inForceSince <= $asOf + '~'
          AND (passed.inForceUntil IS NULL OR $asOf + '~' < passed.inForceUntil)
        )
      )
      AND ($states.through.maxParties IS NULL OR size(filterTypes) <= $states.through.maxParties)
      AND ($states.through.minParties IS NULL OR size(filterTypes) >= $states.through.minParties)
      AND ($states.through.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $states.through.maxStates)
      AND ($states.through.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $states.through.minStates)
      AND
      all(wanted IN coalesce($states.through.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $states.through.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $states.through.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($states.through.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $states.through.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $states.through.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $states.through.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $states.through.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $states.through.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $states.through.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $states.through.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $states.through.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($states.through.normBearing, $states.through.normSet) IS NULL THEN true
        ELSE coalesce($states.through.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($states.through.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $states.through.referenceKinds IS NULL THEN true
        WHEN $states.through.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN CASE WHEN $states.through IS NULL THEN null ELSE collect(passed) END AS through
}
CALL () {
  MATCH (passed:Agreement)
  WHERE $withStates.through IS NOT NULL
  WITH *,
    CASE
      WHEN coalesce(
        $withStates.through.parties, $withStates.through.organizations, $withStates.through.maxParties, $withStates.through.minParties, $withStates.through.maxStates, $withStates.through.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $withStates.through.initiators, $withStates.through.organizations, $withStates.through.typologies, $withStates.through.stakeholderGroups, $withStates.through.norms,
        $withStates.through.normBearing, $withStates.through.normSet, $withStates.through.references, $withStates.through.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($withStates.through.initiators, $withStates.through.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $withStates.through.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $withStates.through.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($withStates.through.norms, $withStates.through.normBearing, $withStates.through.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = passed
            AND coalesce($withStates.through.references, $withStates.through.referenceKinds) IS NOT NULL
            AND ($withStates.through.referenceKinds IS NULL OR tying.value IN $withStates.through.referenceKinds)
          ELSE $withStates.through.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (passed.date IS NULL OR passed.date <= $asOf + '~')
      AND ($withStates.through.ids IS NULL OR passed.id IN $withStates.through.ids)
      AND ($withStates.through.excludeIds IS NULL OR NOT passed.id IN $withStates.through.excludeIds)
      AND
      (
        $withStates.through.text IS NULL
        OR any(searchKey IN passed.searchKeys WHERE searchKey CONTAINS $withStates.through.text)
        OR coalesce(passed.searchText CONTAINS $withStates.through.text, false)
      )
      AND ($withStates.through.forms IS NULL OR passed.form IN $withStates.through.forms)
      AND ($withStates.through.legalForces IS NULL OR passed.legalForce IN $withStates.through.legalForces)
      AND ($withStates.through.scopes IS NULL OR passed.scope IN $withStates.through.scopes)
      AND ($withStates.through.settings IS NULL OR passed.setting IN $withStates.through.settings)
      AND all(attribute IN coalesce($withStates.through.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN passed.date
        WHEN 'LEGAL_FORCE' THEN passed.legalForce
        WHEN 'SETTING' THEN passed.setting
        WHEN 'ENTRY_INTO_FORCE' THEN passed.inForceSince
        ELSE passed.url
      END IS NULL)
      AND ($withStates.through.date.from IS NULL OR passed.date >= $withStates.through.date.from)
      AND ($withStates.through.date.to IS NULL OR passed.date <= $withStates.through.date.to + '~')
      AND (
        $withStates.through.inForce IS NULL
        OR $withStates.through.inForce = (
          passed.inForceSince <= $asOf + '~'
          AND (passed.inForceUntil IS NULL OR $asOf + '~' < passed.inForceUntil)
        )
      )
      AND ($withStates.through.maxParties IS NULL OR size(filterTypes) <= $withStates.through.maxParties)
      AND ($withStates.through.minParties IS NULL OR size(filterTypes) >= $withStates.through.minParties)
      AND ($withStates.through.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $withStates.through.maxStates)
      AND ($withStates.through.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $withStates.through.minStates)
      AND
      all(wanted IN coalesce($withStates.through.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $withStates.through.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $withStates.through.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($withStates.through.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $withStates.through.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $withStates.through.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $withStates.through.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $withStates.through.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $withStates.through.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $withStates.through.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $withStates.through.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $withStates.through.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($withStates.through.normBearing, $withStates.through.normSet) IS NULL THEN true
        ELSE coalesce($withStates.through.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($withStates.through.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $withStates.through.referenceKinds IS NULL THEN true
        WHEN $withStates.through.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN CASE WHEN $withStates.through IS NULL THEN null ELSE collect(passed) END AS withThrough
}
MATCH (agreement:Agreement)
WITH *,
  CASE
    WHEN coalesce(
      $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
      $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
        WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
        WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
          AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
        ELSE $filter.organizations IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $asOf + '~'
            AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
            AND
            (
              ($counting.bases IS NULL OR tying.basis IN $counting.bases)
              AND ($counting.access IS NULL OR tying.access IN $counting.access)
              AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
        WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
    (agreement.date IS NULL OR agreement.date <= $asOf + '~')
    AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
    AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
    AND
    (
      $filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
      OR coalesce(agreement.searchText CONTAINS $filter.text, false)
    )
    AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
    AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
    AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
    AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
    AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      ELSE agreement.url
    END IS NULL)
    AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
    AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
    AND (
      $filter.inForce IS NULL
      OR $filter.inForce = (
        agreement.inForceSince <= $asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
    AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
    AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
    AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
    AND
    all(wanted IN coalesce($filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
      ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $filter.referenceKinds IS NULL THEN true
      WHEN $filter.references IS NOT NULL THEN true
      ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
    END
  ) AS matches
WHERE matches
MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
WHERE
  (
    (
      joining.starts <= $asOf + '~'
      AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
      AND
      (
        ($counting.bases IS NULL OR joining.basis IN $counting.bases)
        AND ($counting.access IS NULL OR joining.access IN $counting.access)
        AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
      )
    )
    AND
    CASE type(joining)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(joining.value, '') IN coalesce(null, $counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(joining.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN joining.value IN $counting.answers
      ELSE true
    END
  )
WITH through, withThrough, agreement, state, collect(joining) AS joinings
WHERE
  CASE WHEN $commitments IS NULL THEN true ELSE
    coalesce(
      head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN joinings | shown.commitment]]),
      CASE WHEN all(shown IN joinings WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
    )
    IN $commitments
  END
WITH through, withThrough, state, collect(agreement) AS agreements
WITH *,
  (
    ($states.ids IS NULL OR state.id IN $states.ids)
    AND
    (
      $states.text IS NULL
      OR any(searchKey IN state.searchKeys WHERE searchKey CONTAINS $states.text)
      OR coalesce(state.searchText CONTAINS $states.text, false)
    )
    AND ($states.regions IS NULL OR state.region IN $states.regions OR state.subregion IN $states.regions)
    AND ($states.standings IS NULL OR state.standing IN $states.standings)
  ) AS isOfItself
WITH *,
  CASE WHEN $states.memberOf IS NULL OR NOT isOfItself THEN [] ELSE COLLECT {
    MATCH (state)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      (
        belonging.starts <= $asOf + '~'
        AND (belonging.ends IS NULL OR $asOf + '~' < belonging.ends)
        AND
        (
          ($counting.bases IS NULL OR belonging.basis IN $counting.bases)
          AND ($counting.access IS NULL OR belonging.access IN $counting.access)
          AND ($counting.sources IS NULL OR belonging.source IN $counting.sources)
        )
      )
    WITH organization, collect(belonging) AS belongingClaims
    RETURN {id: organization.id, claims: belongingClaims}
  } END AS memberships
WITH *,
  (
    isOfItself
    AND
    all(wanted IN coalesce($states.memberOf, []) WHERE
      all(ids IN [
        [member IN memberships WHERE any(claim IN member.claims WHERE
          coalesce(claim.value, '') IN coalesce(wanted.statuses, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
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
  CASE WHEN coalesce($states.partyTo, $states.reflects, $states.through) IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    MATCH (state)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      (
        joining.starts <= $asOf + '~'
        AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
        AND
        (
          ($counting.bases IS NULL OR joining.basis IN $counting.bases)
          AND ($counting.access IS NULL OR joining.access IN $counting.access)
          AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
        )
      )
    WITH joined, collect(joining) AS joinedClaims
    RETURN {id: joined.id, node: joined, claims: joinedClaims}
  } END AS everJoined
WITH *,
  [joining IN everJoined WHERE CASE WHEN through IS NULL THEN
    (joining.node.date IS NULL OR joining.node.date <= $asOf + '~')
  ELSE joining.node IN through END] AS joinedThrough
WITH *,
  [joining IN joinedThrough WHERE
    any(acts IN [[act IN joining.claims WHERE
      CASE
        WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
  CASE WHEN $states.reflects IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    UNWIND joinedAgreements AS joined
    MATCH (joined)-[reflecting:REFLECTS]->(reflected:Norm)
    WHERE
      (
        (
          reflecting.starts <= $asOf + '~'
          AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
          AND
          (
            ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
            AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
            AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
          )
        )
        AND
        CASE type(reflecting)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
          ELSE true
        END
      )
    RETURN DISTINCT reflected.id
  } END AS reflectedIds
WITH *,
  (
    isMember
    AND
    all(wanted IN coalesce($states.partyTo, []) WHERE
      all(ids IN [
        [party IN joinedThrough WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(wanted IN coalesce($states.reflects, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN reflectedIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN reflectedIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN reflectedIds)
      )
    )
    AND CASE
      WHEN $states.through IS NULL THEN true
      WHEN coalesce($states.partyTo, $states.reflects) IS NOT NULL THEN true
      ELSE size(joinedAgreements) > 0
    END
  ) AS isOne
WITH state, agreements, withThrough, isOne
WITH *,
  (
    ($withStates.ids IS NULL OR state.id IN $withStates.ids)
    AND
    (
      $withStates.text IS NULL
      OR any(searchKey IN state.searchKeys WHERE searchKey CONTAINS $withStates.text)
      OR coalesce(state.searchText CONTAINS $withStates.text, false)
    )
    AND ($withStates.regions IS NULL OR state.region IN $withStates.regions OR state.subregion IN $withStates.regions)
    AND ($withStates.standings IS NULL OR state.standing IN $withStates.standings)
  ) AS isOfItself
WITH *,
  CASE WHEN $withStates.memberOf IS NULL OR NOT isOfItself THEN [] ELSE COLLECT {
    MATCH (state)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      (
        belonging.starts <= $asOf + '~'
        AND (belonging.ends IS NULL OR $asOf + '~' < belonging.ends)
        AND
        (
          ($counting.bases IS NULL OR belonging.basis IN $counting.bases)
          AND ($counting.access IS NULL OR belonging.access IN $counting.access)
          AND ($counting.sources IS NULL OR belonging.source IN $counting.sources)
        )
      )
    WITH organization, collect(belonging) AS belongingClaims
    RETURN {id: organization.id, claims: belongingClaims}
  } END AS memberships
WITH *,
  (
    isOfItself
    AND
    all(wanted IN coalesce($withStates.memberOf, []) WHERE
      all(ids IN [
        [member IN memberships WHERE any(claim IN member.claims WHERE
          coalesce(claim.value, '') IN coalesce(wanted.statuses, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
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
  CASE WHEN coalesce($withStates.partyTo, $withStates.reflects, $withStates.through) IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    MATCH (state)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      (
        joining.starts <= $asOf + '~'
        AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
        AND
        (
          ($counting.bases IS NULL OR joining.basis IN $counting.bases)
          AND ($counting.access IS NULL OR joining.access IN $counting.access)
          AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
        )
      )
    WITH joined, collect(joining) AS joinedClaims
    RETURN {id: joined.id, node: joined, claims: joinedClaims}
  } END AS everJoined
WITH *,
  [joining IN everJoined WHERE CASE WHEN withThrough IS NULL THEN
    (joining.node.date IS NULL OR joining.node.date <= $asOf + '~')
  ELSE joining.node IN withThrough END] AS joinedThrough
WITH *,
  [joining IN joinedThrough WHERE
    any(acts IN [[act IN joining.claims WHERE
      CASE
        WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
  CASE WHEN $withStates.reflects IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    UNWIND joinedAgreements AS joined
    MATCH (joined)-[reflecting:REFLECTS]->(reflected:Norm)
    WHERE
      (
        (
          reflecting.starts <= $asOf + '~'
          AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
          AND
          (
            ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
            AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
            AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
          )
        )
        AND
        CASE type(reflecting)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
          ELSE true
        END
      )
    RETURN DISTINCT reflected.id
  } END AS reflectedIds
WITH *,
  (
    isMember
    AND
    all(wanted IN coalesce($withStates.partyTo, []) WHERE
      all(ids IN [
        [party IN joinedThrough WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(wanted IN coalesce($withStates.reflects, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN reflectedIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN reflectedIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN reflectedIds)
      )
    )
    AND CASE
      WHEN $withStates.through IS NULL THEN true
      WHEN coalesce($withStates.partyTo, $withStates.reflects) IS NOT NULL THEN true
      ELSE size(joinedAgreements) > 0
    END
  ) AS isMeant
WITH state, state.id AS id, agreements, isOne, CASE WHEN $withStates IS NULL THEN isOne ELSE isMeant END AS isOther
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
WHERE shared >= $minShared AND ($acrossRegions IS NULL OR $acrossRegions = (a.region <> b.region))
WITH
  a, b, aCount, bCount, shared, a.id + '.' + b.id AS id,
  CASE $orderBy WHEN 'JACCARD' THEN -toFloat(shared) / (aCount + bCount - shared) ELSE -shared END AS number
WHERE
  (
    $after IS NULL
    OR number > $after.number
    OR (number = $after.number AND (
      '' > $after.up
      OR ('' = $after.up AND (
        '' < $after.down
        OR ('' = $after.down AND id > $after.id)
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
LIMIT $first`,
  statePairsCount: `CALL () {
  MATCH (passed:Agreement)
  WHERE $states.through IS NOT NULL
  WITH *,
    CASE
      WHEN coalesce(
        $states.through.parties, $states.through.organizations, $states.through.maxParties, $states.through.minParties, $states.through.maxStates, $states.through.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $states.through.initiators, $states.through.organizations, $states.through.typologies, $states.through.stakeholderGroups, $states.through.norms,
        $states.through.normBearing, $states.through.normSet, $states.through.references, $states.through.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($states.through.initiators, $states.through.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $states.through.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $states.through.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($states.through.norms, $states.through.normBearing, $states.through.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = passed
            AND coalesce($states.through.references, $states.through.referenceKinds) IS NOT NULL
            AND ($states.through.referenceKinds IS NULL OR tying.value IN $states.through.referenceKinds)
          ELSE $states.through.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (passed.date IS NULL OR passed.date <= $asOf + '~')
      AND ($states.through.ids IS NULL OR passed.id IN $states.through.ids)
      AND ($states.through.excludeIds IS NULL OR NOT passed.id IN $states.through.excludeIds)
      AND
      (
        $states.through.text IS NULL
        OR any(searchKey IN passed.searchKeys WHERE searchKey CONTAINS $states.through.text)
        OR coalesce(passed.searchText CONTAINS $states.through.text, false)
      )
      AND ($states.through.forms IS NULL OR passed.form IN $states.through.forms)
      AND ($states.through.legalForces IS NULL OR passed.legalForce IN $states.through.legalForces)
      AND ($states.through.scopes IS NULL OR passed.scope IN $states.through.scopes)
      AND ($states.through.settings IS NULL OR passed.setting IN $states.through.settings)
      AND all(attribute IN coalesce($states.through.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN passed.date
        WHEN 'LEGAL_FORCE' THEN passed.legalForce
        WHEN 'SETTING' THEN passed.setting
        WHEN 'ENTRY_INTO_FORCE' THEN passed.inForceSince
        ELSE passed.url
      END IS NULL)
      AND ($states.through.date.from IS NULL OR passed.date >= $states.through.date.from)
      AND ($states.through.date.to IS NULL OR passed.date <= $states.through.date.to + '~')
      AND (
        $states.through.inForce IS NULL
        OR $states.through.inForce = (
          passed.inForceSince <= $asOf + '~'
          AND (passed.inForceUntil IS NULL OR $asOf + '~' < passed.inForceUntil)
        )
      )
      AND ($states.through.maxParties IS NULL OR size(filterTypes) <= $states.through.maxParties)
      AND ($states.through.minParties IS NULL OR size(filterTypes) >= $states.through.minParties)
      AND ($states.through.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $states.through.maxStates)
      AND ($states.through.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $states.through.minStates)
      AND
      all(wanted IN coalesce($states.through.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $states.through.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $states.through.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($states.through.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $states.through.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $states.through.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $states.through.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $states.through.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $states.through.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $states.through.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $states.through.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $states.through.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($states.through.normBearing, $states.through.normSet) IS NULL THEN true
        ELSE coalesce($states.through.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($states.through.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $states.through.referenceKinds IS NULL THEN true
        WHEN $states.through.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN CASE WHEN $states.through IS NULL THEN null ELSE collect(passed) END AS through
}
CALL () {
  MATCH (passed:Agreement)
  WHERE $withStates.through IS NOT NULL
  WITH *,
    CASE
      WHEN coalesce(
        $withStates.through.parties, $withStates.through.organizations, $withStates.through.maxParties, $withStates.through.minParties, $withStates.through.maxStates, $withStates.through.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $withStates.through.initiators, $withStates.through.organizations, $withStates.through.typologies, $withStates.through.stakeholderGroups, $withStates.through.norms,
        $withStates.through.normBearing, $withStates.through.normSet, $withStates.through.references, $withStates.through.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($withStates.through.initiators, $withStates.through.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $withStates.through.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $withStates.through.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($withStates.through.norms, $withStates.through.normBearing, $withStates.through.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = passed
            AND coalesce($withStates.through.references, $withStates.through.referenceKinds) IS NOT NULL
            AND ($withStates.through.referenceKinds IS NULL OR tying.value IN $withStates.through.referenceKinds)
          ELSE $withStates.through.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (passed.date IS NULL OR passed.date <= $asOf + '~')
      AND ($withStates.through.ids IS NULL OR passed.id IN $withStates.through.ids)
      AND ($withStates.through.excludeIds IS NULL OR NOT passed.id IN $withStates.through.excludeIds)
      AND
      (
        $withStates.through.text IS NULL
        OR any(searchKey IN passed.searchKeys WHERE searchKey CONTAINS $withStates.through.text)
        OR coalesce(passed.searchText CONTAINS $withStates.through.text, false)
      )
      AND ($withStates.through.forms IS NULL OR passed.form IN $withStates.through.forms)
      AND ($withStates.through.legalForces IS NULL OR passed.legalForce IN $withStates.through.legalForces)
      AND ($withStates.through.scopes IS NULL OR passed.scope IN $withStates.through.scopes)
      AND ($withStates.through.settings IS NULL OR passed.setting IN $withStates.through.settings)
      AND all(attribute IN coalesce($withStates.through.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN passed.date
        WHEN 'LEGAL_FORCE' THEN passed.legalForce
        WHEN 'SETTING' THEN passed.setting
        WHEN 'ENTRY_INTO_FORCE' THEN passed.inForceSince
        ELSE passed.url
      END IS NULL)
      AND ($withStates.through.date.from IS NULL OR passed.date >= $withStates.through.date.from)
      AND ($withStates.through.date.to IS NULL OR passed.date <= $withStates.through.date.to + '~')
      AND (
        $withStates.through.inForce IS NULL
        OR $withStates.through.inForce = (
          passed.inForceSince <= $asOf + '~'
          AND (passed.inForceUntil IS NULL OR $asOf + '~' < passed.inForceUntil)
        )
      )
      AND ($withStates.through.maxParties IS NULL OR size(filterTypes) <= $withStates.through.maxParties)
      AND ($withStates.through.minParties IS NULL OR size(filterTypes) >= $withStates.through.minParties)
      AND ($withStates.through.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $withStates.through.maxStates)
      AND ($withStates.through.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $withStates.through.minStates)
      AND
      all(wanted IN coalesce($withStates.through.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $withStates.through.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $withStates.through.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($withStates.through.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $withStates.through.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $withStates.through.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $withStates.through.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $withStates.through.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $withStates.through.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $withStates.through.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $withStates.through.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $withStates.through.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($withStates.through.normBearing, $withStates.through.normSet) IS NULL THEN true
        ELSE coalesce($withStates.through.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($withStates.through.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $withStates.through.referenceKinds IS NULL THEN true
        WHEN $withStates.through.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN CASE WHEN $withStates.through IS NULL THEN null ELSE collect(passed) END AS withThrough
}
MATCH (agreement:Agreement)
WITH *,
  CASE
    WHEN coalesce(
      $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)<-[joining:PARTY_TO]-(party)
      WHERE
        (
          joining.starts <= $asOf + '~'
          AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
          AND
          (
            ($counting.bases IS NULL OR joining.basis IN $counting.bases)
            AND ($counting.access IS NULL OR joining.access IN $counting.access)
            AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
          )
        )
      WITH party, collect(joining) AS partyClaims
      RETURN {id: party.id, type: party.type, claims: partyClaims}
    }
  END
  AS filterParties,
  CASE
    WHEN coalesce(
      $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
      $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
    ) IS NULL THEN []
    ELSE COLLECT {
      MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
      WHERE CASE type(tying)
        WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
        WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
        WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
        WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
        WHEN 'REFERENCES' THEN
          startNode(tying) = agreement
          AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
          AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
        ELSE $filter.organizations IS NOT NULL
      END
      WITH tying, tied
      WHERE
        (
          (
            tying.starts <= $asOf + '~'
            AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
            AND
            (
              ($counting.bases IS NULL OR tying.basis IN $counting.bases)
              AND ($counting.access IS NULL OR tying.access IN $counting.access)
              AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
        WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
    (agreement.date IS NULL OR agreement.date <= $asOf + '~')
    AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
    AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
    AND
    (
      $filter.text IS NULL
      OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
      OR coalesce(agreement.searchText CONTAINS $filter.text, false)
    )
    AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
    AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
    AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
    AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
    AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
      WHEN 'DATE' THEN agreement.date
      WHEN 'LEGAL_FORCE' THEN agreement.legalForce
      WHEN 'SETTING' THEN agreement.setting
      WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
      ELSE agreement.url
    END IS NULL)
    AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
    AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
    AND (
      $filter.inForce IS NULL
      OR $filter.inForce = (
        agreement.inForceSince <= $asOf + '~'
        AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
      )
    )
    AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
    AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
    AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
    AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
    AND
    all(wanted IN coalesce($filter.parties, []) WHERE
      all(ids IN [
        [party IN filterParties WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
      all(wanted IN $filter.initiators WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(wanted IN coalesce($filter.organizations, []) WHERE
      all(ids IN [
        [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
      all(wanted IN $filter.typologies WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
      all(wanted IN $filter.stakeholderGroups WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
      all(wanted IN $filter.norms WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND
    all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
      all(wanted IN $filter.references WHERE
        (
          CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
          AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
          AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
        )
      )
    )
    AND CASE
      WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
      ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
        WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
    END
    AND CASE
      WHEN $filter.referenceKinds IS NULL THEN true
      WHEN $filter.references IS NOT NULL THEN true
      ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
    END
  ) AS matches
WHERE matches
MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
WHERE
  (
    (
      joining.starts <= $asOf + '~'
      AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
      AND
      (
        ($counting.bases IS NULL OR joining.basis IN $counting.bases)
        AND ($counting.access IS NULL OR joining.access IN $counting.access)
        AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
      )
    )
    AND
    CASE type(joining)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(joining.value, '') IN coalesce(null, $counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(joining.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN joining.value IN $counting.answers
      ELSE true
    END
  )
WITH through, withThrough, agreement, state, collect(joining) AS joinings
WHERE
  CASE WHEN $commitments IS NULL THEN true ELSE
    coalesce(
      head([one IN ['BOUND', 'SIGNED_NOT_BOUND', 'UNKNOWN', 'POLITICAL', 'NONE'] WHERE one IN [shown IN joinings | shown.commitment]]),
      CASE WHEN all(shown IN joinings WHERE shown.basis = 'DERIVED_FROM_MEMBERSHIP') THEN 'BY_MEMBERSHIP' ELSE 'UNKNOWN' END
    )
    IN $commitments
  END
WITH through, withThrough, state, collect(agreement) AS agreements
WITH *,
  (
    ($states.ids IS NULL OR state.id IN $states.ids)
    AND
    (
      $states.text IS NULL
      OR any(searchKey IN state.searchKeys WHERE searchKey CONTAINS $states.text)
      OR coalesce(state.searchText CONTAINS $states.text, false)
    )
    AND ($states.regions IS NULL OR state.region IN $states.regions OR state.subregion IN $states.regions)
    AND ($states.standings IS NULL OR state.standing IN $states.standings)
  ) AS isOfItself
WITH *,
  CASE WHEN $states.memberOf IS NULL OR NOT isOfItself THEN [] ELSE COLLECT {
    MATCH (state)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      (
        belonging.starts <= $asOf + '~'
        AND (belonging.ends IS NULL OR $asOf + '~' < belonging.ends)
        AND
        (
          ($counting.bases IS NULL OR belonging.basis IN $counting.bases)
          AND ($counting.access IS NULL OR belonging.access IN $counting.access)
          AND ($counting.sources IS NULL OR belonging.source IN $counting.sources)
        )
      )
    WITH organization, collect(belonging) AS belongingClaims
    RETURN {id: organization.id, claims: belongingClaims}
  } END AS memberships
WITH *,
  (
    isOfItself
    AND
    all(wanted IN coalesce($states.memberOf, []) WHERE
      all(ids IN [
        [member IN memberships WHERE any(claim IN member.claims WHERE
          coalesce(claim.value, '') IN coalesce(wanted.statuses, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
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
  CASE WHEN coalesce($states.partyTo, $states.reflects, $states.through) IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    MATCH (state)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      (
        joining.starts <= $asOf + '~'
        AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
        AND
        (
          ($counting.bases IS NULL OR joining.basis IN $counting.bases)
          AND ($counting.access IS NULL OR joining.access IN $counting.access)
          AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
        )
      )
    WITH joined, collect(joining) AS joinedClaims
    RETURN {id: joined.id, node: joined, claims: joinedClaims}
  } END AS everJoined
WITH *,
  [joining IN everJoined WHERE CASE WHEN through IS NULL THEN
    (joining.node.date IS NULL OR joining.node.date <= $asOf + '~')
  ELSE joining.node IN through END] AS joinedThrough
WITH *,
  [joining IN joinedThrough WHERE
    any(acts IN [[act IN joining.claims WHERE
      CASE
        WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
  CASE WHEN $states.reflects IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    UNWIND joinedAgreements AS joined
    MATCH (joined)-[reflecting:REFLECTS]->(reflected:Norm)
    WHERE
      (
        (
          reflecting.starts <= $asOf + '~'
          AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
          AND
          (
            ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
            AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
            AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
          )
        )
        AND
        CASE type(reflecting)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
          ELSE true
        END
      )
    RETURN DISTINCT reflected.id
  } END AS reflectedIds
WITH *,
  (
    isMember
    AND
    all(wanted IN coalesce($states.partyTo, []) WHERE
      all(ids IN [
        [party IN joinedThrough WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(wanted IN coalesce($states.reflects, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN reflectedIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN reflectedIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN reflectedIds)
      )
    )
    AND CASE
      WHEN $states.through IS NULL THEN true
      WHEN coalesce($states.partyTo, $states.reflects) IS NOT NULL THEN true
      ELSE size(joinedAgreements) > 0
    END
  ) AS isOne
WITH state, agreements, withThrough, isOne
WITH *,
  (
    ($withStates.ids IS NULL OR state.id IN $withStates.ids)
    AND
    (
      $withStates.text IS NULL
      OR any(searchKey IN state.searchKeys WHERE searchKey CONTAINS $withStates.text)
      OR coalesce(state.searchText CONTAINS $withStates.text, false)
    )
    AND ($withStates.regions IS NULL OR state.region IN $withStates.regions OR state.subregion IN $withStates.regions)
    AND ($withStates.standings IS NULL OR state.standing IN $withStates.standings)
  ) AS isOfItself
WITH *,
  CASE WHEN $withStates.memberOf IS NULL OR NOT isOfItself THEN [] ELSE COLLECT {
    MATCH (state)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      (
        belonging.starts <= $asOf + '~'
        AND (belonging.ends IS NULL OR $asOf + '~' < belonging.ends)
        AND
        (
          ($counting.bases IS NULL OR belonging.basis IN $counting.bases)
          AND ($counting.access IS NULL OR belonging.access IN $counting.access)
          AND ($counting.sources IS NULL OR belonging.source IN $counting.sources)
        )
      )
    WITH organization, collect(belonging) AS belongingClaims
    RETURN {id: organization.id, claims: belongingClaims}
  } END AS memberships
WITH *,
  (
    isOfItself
    AND
    all(wanted IN coalesce($withStates.memberOf, []) WHERE
      all(ids IN [
        [member IN memberships WHERE any(claim IN member.claims WHERE
          coalesce(claim.value, '') IN coalesce(wanted.statuses, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
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
  CASE WHEN coalesce($withStates.partyTo, $withStates.reflects, $withStates.through) IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    MATCH (state)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      (
        joining.starts <= $asOf + '~'
        AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
        AND
        (
          ($counting.bases IS NULL OR joining.basis IN $counting.bases)
          AND ($counting.access IS NULL OR joining.access IN $counting.access)
          AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
        )
      )
    WITH joined, collect(joining) AS joinedClaims
    RETURN {id: joined.id, node: joined, claims: joinedClaims}
  } END AS everJoined
WITH *,
  [joining IN everJoined WHERE CASE WHEN withThrough IS NULL THEN
    (joining.node.date IS NULL OR joining.node.date <= $asOf + '~')
  ELSE joining.node IN withThrough END] AS joinedThrough
WITH *,
  [joining IN joinedThrough WHERE
    any(acts IN [[act IN joining.claims WHERE
      CASE
        WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
  CASE WHEN $withStates.reflects IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    UNWIND joinedAgreements AS joined
    MATCH (joined)-[reflecting:REFLECTS]->(reflected:Norm)
    WHERE
      (
        (
          reflecting.starts <= $asOf + '~'
          AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
          AND
          (
            ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
            AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
            AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
          )
        )
        AND
        CASE type(reflecting)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
          ELSE true
        END
      )
    RETURN DISTINCT reflected.id
  } END AS reflectedIds
WITH *,
  (
    isMember
    AND
    all(wanted IN coalesce($withStates.partyTo, []) WHERE
      all(ids IN [
        [party IN joinedThrough WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(wanted IN coalesce($withStates.reflects, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN reflectedIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN reflectedIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN reflectedIds)
      )
    )
    AND CASE
      WHEN $withStates.through IS NULL THEN true
      WHEN coalesce($withStates.partyTo, $withStates.reflects) IS NOT NULL THEN true
      ELSE size(joinedAgreements) > 0
    END
  ) AS isMeant
WITH state, state.id AS id, agreements, isOne, CASE WHEN $withStates IS NULL THEN isOne ELSE isMeant END AS isOther
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
WHERE shared >= $minShared AND ($acrossRegions IS NULL OR $acrossRegions = (a.region <> b.region))
RETURN count(*) AS count`,
  statedCountsOfAgreements: `UNWIND $agreementIds AS agreementId
MATCH (:Agreement {id: agreementId})-[claim:HAS_COUNT]->(count:StatedCount)
RETURN agreementId, count {.*, claim: claim {.*}} AS statedCount
ORDER BY agreementId, statedCount.order`,
  states: `CALL () {
  MATCH (passed:Agreement)
  WHERE $filter.through IS NOT NULL
  WITH *,
    CASE
      WHEN coalesce(
        $filter.through.parties, $filter.through.organizations, $filter.through.maxParties, $filter.through.minParties, $filter.through.maxStates, $filter.through.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.through.initiators, $filter.through.organizations, $filter.through.typologies, $filter.through.stakeholderGroups, $filter.through.norms,
        $filter.through.normBearing, $filter.through.normSet, $filter.through.references, $filter.through.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.through.initiators, $filter.through.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.through.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.through.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.through.norms, $filter.through.normBearing, $filter.through.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = passed
            AND coalesce($filter.through.references, $filter.through.referenceKinds) IS NOT NULL
            AND ($filter.through.referenceKinds IS NULL OR tying.value IN $filter.through.referenceKinds)
          ELSE $filter.through.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (passed.date IS NULL OR passed.date <= $asOf + '~')
      AND ($filter.through.ids IS NULL OR passed.id IN $filter.through.ids)
      AND ($filter.through.excludeIds IS NULL OR NOT passed.id IN $filter.through.excludeIds)
      AND
      (
        $filter.through.text IS NULL
        OR any(searchKey IN passed.searchKeys WHERE searchKey CONTAINS $filter.through.text)
        OR coalesce(passed.searchText CONTAINS $filter.through.text, false)
      )
      AND ($filter.through.forms IS NULL OR passed.form IN $filter.through.forms)
      AND ($filter.through.legalForces IS NULL OR passed.legalForce IN $filter.through.legalForces)
      AND ($filter.through.scopes IS NULL OR passed.scope IN $filter.through.scopes)
      AND ($filter.through.settings IS NULL OR passed.setting IN $filter.through.settings)
      AND all(attribute IN coalesce($filter.through.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN passed.date
        WHEN 'LEGAL_FORCE' THEN passed.legalForce
        WHEN 'SETTING' THEN passed.setting
        WHEN 'ENTRY_INTO_FORCE' THEN passed.inForceSince
        ELSE passed.url
      END IS NULL)
      AND ($filter.through.date.from IS NULL OR passed.date >= $filter.through.date.from)
      AND ($filter.through.date.to IS NULL OR passed.date <= $filter.through.date.to + '~')
      AND (
        $filter.through.inForce IS NULL
        OR $filter.through.inForce = (
          passed.inForceSince <= $asOf + '~'
          AND (passed.inForceUntil IS NULL OR $asOf + '~' < passed.inForceUntil)
        )
      )
      AND ($filter.through.maxParties IS NULL OR size(filterTypes) <= $filter.through.maxParties)
      AND ($filter.through.minParties IS NULL OR size(filterTypes) >= $filter.through.minParties)
      AND ($filter.through.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.through.maxStates)
      AND ($filter.through.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.through.minStates)
      AND
      all(wanted IN coalesce($filter.through.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.through.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.through.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.through.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.through.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.through.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.through.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.through.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.through.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.through.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.through.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.through.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.through.normBearing, $filter.through.normSet) IS NULL THEN true
        ELSE coalesce($filter.through.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.through.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.through.referenceKinds IS NULL THEN true
        WHEN $filter.through.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN CASE WHEN $filter.through IS NULL THEN null ELSE collect(passed) END AS through
}
MATCH (state:State)
WITH *,
  (
    ($filter.ids IS NULL OR state.id IN $filter.ids)
    AND
    (
      $filter.text IS NULL
      OR any(searchKey IN state.searchKeys WHERE searchKey CONTAINS $filter.text)
      OR coalesce(state.searchText CONTAINS $filter.text, false)
    )
    AND ($filter.regions IS NULL OR state.region IN $filter.regions OR state.subregion IN $filter.regions)
    AND ($filter.standings IS NULL OR state.standing IN $filter.standings)
  ) AS isOfItself
WITH *,
  CASE WHEN $filter.memberOf IS NULL OR NOT isOfItself THEN [] ELSE COLLECT {
    MATCH (state)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      (
        belonging.starts <= $asOf + '~'
        AND (belonging.ends IS NULL OR $asOf + '~' < belonging.ends)
        AND
        (
          ($counting.bases IS NULL OR belonging.basis IN $counting.bases)
          AND ($counting.access IS NULL OR belonging.access IN $counting.access)
          AND ($counting.sources IS NULL OR belonging.source IN $counting.sources)
        )
      )
    WITH organization, collect(belonging) AS belongingClaims
    RETURN {id: organization.id, claims: belongingClaims}
  } END AS memberships
WITH *,
  (
    isOfItself
    AND
    all(wanted IN coalesce($filter.memberOf, []) WHERE
      all(ids IN [
        [member IN memberships WHERE any(claim IN member.claims WHERE
          coalesce(claim.value, '') IN coalesce(wanted.statuses, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
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
  CASE WHEN coalesce($filter.partyTo, $filter.reflects, $filter.through) IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    MATCH (state)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      (
        joining.starts <= $asOf + '~'
        AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
        AND
        (
          ($counting.bases IS NULL OR joining.basis IN $counting.bases)
          AND ($counting.access IS NULL OR joining.access IN $counting.access)
          AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
        )
      )
    WITH joined, collect(joining) AS joinedClaims
    RETURN {id: joined.id, node: joined, claims: joinedClaims}
  } END AS everJoined
WITH *,
  [joining IN everJoined WHERE CASE WHEN through IS NULL THEN
    (joining.node.date IS NULL OR joining.node.date <= $asOf + '~')
  ELSE joining.node IN through END] AS joinedThrough
WITH *,
  [joining IN joinedThrough WHERE
    any(acts IN [[act IN joining.claims WHERE
      CASE
        WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
  CASE WHEN $filter.reflects IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    UNWIND joinedAgreements AS joined
    MATCH (joined)-[reflecting:REFLECTS]->(reflected:Norm)
    WHERE
      (
        (
          reflecting.starts <= $asOf + '~'
          AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
          AND
          (
            ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
            AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
            AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
          )
        )
        AND
        CASE type(reflecting)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
          ELSE true
        END
      )
    RETURN DISTINCT reflected.id
  } END AS reflectedIds
WITH *,
  (
    isMember
    AND
    all(wanted IN coalesce($filter.partyTo, []) WHERE
      all(ids IN [
        [party IN joinedThrough WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(wanted IN coalesce($filter.reflects, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN reflectedIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN reflectedIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN reflectedIds)
      )
    )
    AND CASE
      WHEN $filter.through IS NULL THEN true
      WHEN coalesce($filter.partyTo, $filter.reflects) IS NOT NULL THEN true
      ELSE size(joinedAgreements) > 0
    END
  ) AS matches
WHERE matches
WITH
  state,
  CASE $orderBy WHEN 'TIES_DESC' THEN -size(
    COLLECT {
      MATCH (state)-[tying]-(:Entity)
      WHERE
        type(tying) <> 'ASSESSED'
        AND
        (
          (
            tying.starts <= $asOf + '~'
            AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
            AND
            (
              ($counting.bases IS NULL OR tying.basis IN $counting.bases)
              AND ($counting.access IS NULL OR tying.access IN $counting.access)
              AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $counting.answers
            ELSE true
          END
        )
      RETURN DISTINCT startNode(tying).id + '.' + type(tying) + '.' + endNode(tying).id
    }
  ) ELSE 0 END AS number,
  state.sortKey AS up
WHERE
  (
    $after IS NULL
    OR number > $after.number
    OR (number = $after.number AND (
      up > $after.up
      OR (up = $after.up AND (
        '' < $after.down
        OR ('' = $after.down AND state.id > $after.id)
      ))
    ))
  )
RETURN state {.*} AS state, {number: number, up: up, down: '', id: state.id} AS key
ORDER BY number, up, state.id
LIMIT $first`,
  statesCount: `CALL () {
  MATCH (passed:Agreement)
  WHERE $filter.through IS NOT NULL
  WITH *,
    CASE
      WHEN coalesce(
        $filter.through.parties, $filter.through.organizations, $filter.through.maxParties, $filter.through.minParties, $filter.through.maxStates, $filter.through.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.through.initiators, $filter.through.organizations, $filter.through.typologies, $filter.through.stakeholderGroups, $filter.through.norms,
        $filter.through.normBearing, $filter.through.normSet, $filter.through.references, $filter.through.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (passed)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.through.initiators, $filter.through.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.through.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.through.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.through.norms, $filter.through.normBearing, $filter.through.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = passed
            AND coalesce($filter.through.references, $filter.through.referenceKinds) IS NOT NULL
            AND ($filter.through.referenceKinds IS NULL OR tying.value IN $filter.through.referenceKinds)
          ELSE $filter.through.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (passed.date IS NULL OR passed.date <= $asOf + '~')
      AND ($filter.through.ids IS NULL OR passed.id IN $filter.through.ids)
      AND ($filter.through.excludeIds IS NULL OR NOT passed.id IN $filter.through.excludeIds)
      AND
      (
        $filter.through.text IS NULL
        OR any(searchKey IN passed.searchKeys WHERE searchKey CONTAINS $filter.through.text)
        OR coalesce(passed.searchText CONTAINS $filter.through.text, false)
      )
      AND ($filter.through.forms IS NULL OR passed.form IN $filter.through.forms)
      AND ($filter.through.legalForces IS NULL OR passed.legalForce IN $filter.through.legalForces)
      AND ($filter.through.scopes IS NULL OR passed.scope IN $filter.through.scopes)
      AND ($filter.through.settings IS NULL OR passed.setting IN $filter.through.settings)
      AND all(attribute IN coalesce($filter.through.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN passed.date
        WHEN 'LEGAL_FORCE' THEN passed.legalForce
        WHEN 'SETTING' THEN passed.setting
        WHEN 'ENTRY_INTO_FORCE' THEN passed.inForceSince
        ELSE passed.url
      END IS NULL)
      AND ($filter.through.date.from IS NULL OR passed.date >= $filter.through.date.from)
      AND ($filter.through.date.to IS NULL OR passed.date <= $filter.through.date.to + '~')
      AND (
        $filter.through.inForce IS NULL
        OR $filter.through.inForce = (
          passed.inForceSince <= $asOf + '~'
          AND (passed.inForceUntil IS NULL OR $asOf + '~' < passed.inForceUntil)
        )
      )
      AND ($filter.through.maxParties IS NULL OR size(filterTypes) <= $filter.through.maxParties)
      AND ($filter.through.minParties IS NULL OR size(filterTypes) >= $filter.through.minParties)
      AND ($filter.through.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.through.maxStates)
      AND ($filter.through.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.through.minStates)
      AND
      all(wanted IN coalesce($filter.through.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.through.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.through.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.through.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.through.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.through.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.through.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.through.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.through.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.through.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.through.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.through.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.through.normBearing, $filter.through.normSet) IS NULL THEN true
        ELSE coalesce($filter.through.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.through.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.through.referenceKinds IS NULL THEN true
        WHEN $filter.through.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  RETURN CASE WHEN $filter.through IS NULL THEN null ELSE collect(passed) END AS through
}
MATCH (state:State)
WITH *,
  (
    ($filter.ids IS NULL OR state.id IN $filter.ids)
    AND
    (
      $filter.text IS NULL
      OR any(searchKey IN state.searchKeys WHERE searchKey CONTAINS $filter.text)
      OR coalesce(state.searchText CONTAINS $filter.text, false)
    )
    AND ($filter.regions IS NULL OR state.region IN $filter.regions OR state.subregion IN $filter.regions)
    AND ($filter.standings IS NULL OR state.standing IN $filter.standings)
  ) AS isOfItself
WITH *,
  CASE WHEN $filter.memberOf IS NULL OR NOT isOfItself THEN [] ELSE COLLECT {
    MATCH (state)-[belonging:MEMBER_OF]->(organization:Organization)
    WHERE
      (
        belonging.starts <= $asOf + '~'
        AND (belonging.ends IS NULL OR $asOf + '~' < belonging.ends)
        AND
        (
          ($counting.bases IS NULL OR belonging.basis IN $counting.bases)
          AND ($counting.access IS NULL OR belonging.access IN $counting.access)
          AND ($counting.sources IS NULL OR belonging.source IN $counting.sources)
        )
      )
    WITH organization, collect(belonging) AS belongingClaims
    RETURN {id: organization.id, claims: belongingClaims}
  } END AS memberships
WITH *,
  (
    isOfItself
    AND
    all(wanted IN coalesce($filter.memberOf, []) WHERE
      all(ids IN [
        [member IN memberships WHERE any(claim IN member.claims WHERE
          coalesce(claim.value, '') IN coalesce(wanted.statuses, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
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
  CASE WHEN coalesce($filter.partyTo, $filter.reflects, $filter.through) IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    MATCH (state)-[joining:PARTY_TO]->(joined:Agreement)
    WHERE
      (
        joining.starts <= $asOf + '~'
        AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
        AND
        (
          ($counting.bases IS NULL OR joining.basis IN $counting.bases)
          AND ($counting.access IS NULL OR joining.access IN $counting.access)
          AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
        )
      )
    WITH joined, collect(joining) AS joinedClaims
    RETURN {id: joined.id, node: joined, claims: joinedClaims}
  } END AS everJoined
WITH *,
  [joining IN everJoined WHERE CASE WHEN through IS NULL THEN
    (joining.node.date IS NULL OR joining.node.date <= $asOf + '~')
  ELSE joining.node IN through END] AS joinedThrough
WITH *,
  [joining IN joinedThrough WHERE
    any(acts IN [[act IN joining.claims WHERE
      CASE
        WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
        ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
  CASE WHEN $filter.reflects IS NULL OR NOT isMember THEN [] ELSE COLLECT {
    UNWIND joinedAgreements AS joined
    MATCH (joined)-[reflecting:REFLECTS]->(reflected:Norm)
    WHERE
      (
        (
          reflecting.starts <= $asOf + '~'
          AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
          AND
          (
            ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
            AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
            AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
          )
        )
        AND
        CASE type(reflecting)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
          ELSE true
        END
      )
    RETURN DISTINCT reflected.id
  } END AS reflectedIds
WITH *,
  (
    isMember
    AND
    all(wanted IN coalesce($filter.partyTo, []) WHERE
      all(ids IN [
        [party IN joinedThrough WHERE
          any(acts IN [[act IN party.claims WHERE
            CASE
              WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
    all(wanted IN coalesce($filter.reflects, []) WHERE
      (
        CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN reflectedIds) END
        AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN reflectedIds)
        AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN reflectedIds)
      )
    )
    AND CASE
      WHEN $filter.through IS NULL THEN true
      WHEN coalesce($filter.partyTo, $filter.reflects) IS NOT NULL THEN true
      ELSE size(joinedAgreements) > 0
    END
  ) AS matches
WHERE matches
RETURN count(state) AS count`,
  statesOfIndicators: `UNWIND $indicatorIds AS indicatorId
CALL (indicatorId) {
  MATCH (indicator:Indicator {id: indicatorId})
  MATCH (state:State)
  MATCH (state)-[taking:CARRIED_OUT|MEMBER_OF|PARTY_TO]->(by:Entity)-[evidencing:EVIDENCES]->(indicator)
  WHERE
    evidencing.value IS NOT NULL
    AND
    (
      (
        taking.starts <= $asOf + '~'
        AND (taking.ends IS NULL OR $asOf + '~' < taking.ends)
        AND
        (
          ($counting.bases IS NULL OR taking.basis IN $counting.bases)
          AND ($counting.access IS NULL OR taking.access IN $counting.access)
          AND ($counting.sources IS NULL OR taking.source IN $counting.sources)
        )
      )
      AND
      CASE type(taking)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(taking.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(taking.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(taking.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN taking.value IN $counting.answers
        ELSE true
      END
    )
    AND
    (
      (
        evidencing.starts <= $asOf + '~'
        AND (evidencing.ends IS NULL OR $asOf + '~' < evidencing.ends)
        AND
        (
          ($counting.bases IS NULL OR evidencing.basis IN $counting.bases)
          AND ($counting.access IS NULL OR evidencing.access IN $counting.access)
          AND ($counting.sources IS NULL OR evidencing.source IN $counting.sources)
        )
      )
      AND
      CASE type(evidencing)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(evidencing.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(evidencing.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(evidencing.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN evidencing.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT indicator, state, type(taking) AS relation, by, evidencing.value AS kind
  WITH indicator, state, count(*) AS pieces
  WHERE
    (
      $after IS NULL
      OR -pieces > $after.number
      OR (-pieces = $after.number AND (
        state.sortKey > $after.up
        OR (state.sortKey = $after.up AND (
          '' < $after.down
          OR ('' = $after.down AND state.id > $after.id)
        ))
      ))
    )
  RETURN indicator, state, pieces
  ORDER BY pieces DESC, state.sortKey, state.id
  LIMIT $first
}
CALL (state, indicator) {
  MATCH (state)-[taking:CARRIED_OUT|MEMBER_OF|PARTY_TO]->(by:Entity)-[evidencing:EVIDENCES]->(indicator)
  WHERE
    evidencing.value IS NOT NULL
    AND
    (
      (
        taking.starts <= $asOf + '~'
        AND (taking.ends IS NULL OR $asOf + '~' < taking.ends)
        AND
        (
          ($counting.bases IS NULL OR taking.basis IN $counting.bases)
          AND ($counting.access IS NULL OR taking.access IN $counting.access)
          AND ($counting.sources IS NULL OR taking.source IN $counting.sources)
        )
      )
      AND
      CASE type(taking)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(taking.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(taking.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(taking.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN taking.value IN $counting.answers
        ELSE true
      END
    )
    AND
    (
      (
        evidencing.starts <= $asOf + '~'
        AND (evidencing.ends IS NULL OR $asOf + '~' < evidencing.ends)
        AND
        (
          ($counting.bases IS NULL OR evidencing.basis IN $counting.bases)
          AND ($counting.access IS NULL OR evidencing.access IN $counting.access)
          AND ($counting.sources IS NULL OR evidencing.source IN $counting.sources)
        )
      )
      AND
      CASE type(evidencing)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(evidencing.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(evidencing.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(evidencing.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN evidencing.value IN $counting.answers
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
  statesOfIndicatorsCount: `UNWIND $indicatorIds AS indicatorId
CALL (indicatorId) {
  MATCH (indicator:Indicator {id: indicatorId})
  MATCH (state:State)
  MATCH (state)-[taking:CARRIED_OUT|MEMBER_OF|PARTY_TO]->(by:Entity)-[evidencing:EVIDENCES]->(indicator)
  WHERE
    evidencing.value IS NOT NULL
    AND
    (
      (
        taking.starts <= $asOf + '~'
        AND (taking.ends IS NULL OR $asOf + '~' < taking.ends)
        AND
        (
          ($counting.bases IS NULL OR taking.basis IN $counting.bases)
          AND ($counting.access IS NULL OR taking.access IN $counting.access)
          AND ($counting.sources IS NULL OR taking.source IN $counting.sources)
        )
      )
      AND
      CASE type(taking)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(taking.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(taking.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(taking.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN taking.value IN $counting.answers
        ELSE true
      END
    )
    AND
    (
      (
        evidencing.starts <= $asOf + '~'
        AND (evidencing.ends IS NULL OR $asOf + '~' < evidencing.ends)
        AND
        (
          ($counting.bases IS NULL OR evidencing.basis IN $counting.bases)
          AND ($counting.access IS NULL OR evidencing.access IN $counting.access)
          AND ($counting.sources IS NULL OR evidencing.source IN $counting.sources)
        )
      )
      AND
      CASE type(evidencing)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(evidencing.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(evidencing.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(evidencing.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN evidencing.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT indicator, state, type(taking) AS relation, by, evidencing.value AS kind
  WITH indicator, state, count(*) AS pieces
  RETURN count(state) AS count
}
RETURN indicatorId, count
ORDER BY indicatorId`,
  statesOfNorms: `UNWIND $normIds AS normId
CALL (normId) {
  MATCH (:Norm {id: normId})<-[reflecting:REFLECTS]-(agreement:Agreement)
  WHERE
    (
      (
        reflecting.starts <= $asOf + '~'
        AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
        AND
        (
          ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
          AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
          AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement
  WITH *,
    CASE
      WHEN coalesce(
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
  WHERE
    (
      (
        joining.starts <= $asOf + '~'
        AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
        AND
        (
          ($counting.bases IS NULL OR joining.basis IN $counting.bases)
          AND ($counting.access IS NULL OR joining.access IN $counting.access)
          AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
        )
      )
      AND
      CASE type(joining)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(joining.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(joining.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN joining.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT state
  WHERE
    (
      $after IS NULL
      OR 0 > $after.number
      OR (0 = $after.number AND (
        state.sortKey > $after.up
        OR (state.sortKey = $after.up AND (
          '' < $after.down
          OR ('' = $after.down AND state.id > $after.id)
        ))
      ))
    )
  RETURN state
  ORDER BY state.sortKey, state.id
  LIMIT $first
}
RETURN normId, state {.*} AS state, {number: 0, up: state.sortKey, down: '', id: state.id} AS key
ORDER BY normId, key.up, key.id`,
  statesOfNormsCount: `UNWIND $normIds AS normId
CALL (normId) {
  MATCH (:Norm {id: normId})<-[reflecting:REFLECTS]-(agreement:Agreement)
  WHERE
    (
      (
        reflecting.starts <= $asOf + '~'
        AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
        AND
        (
          ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
          AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
          AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement
  WITH *,
    CASE
      WHEN coalesce(
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
        ELSE any(tie IN filterTies WHERE tie.relation = 'REFERENCES')
      END
    ) AS matches
  WHERE matches
  MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
  WHERE
    (
      (
        joining.starts <= $asOf + '~'
        AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
        AND
        (
          ($counting.bases IS NULL OR joining.basis IN $counting.bases)
          AND ($counting.access IS NULL OR joining.access IN $counting.access)
          AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
        )
      )
      AND
      CASE type(joining)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(joining.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(joining.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN joining.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT state
  RETURN count(state) AS count
}
RETURN normId, count
ORDER BY normId`,
  statesSinceNorms: `UNWIND $normIds AS normId
CALL (normId) {
  MATCH (:Norm {id: normId})<-[reflecting:REFLECTS]-(agreement:Agreement)
  WHERE
    (
      (
        reflecting.starts <= $asOf + '~'
        AND (reflecting.ends IS NULL OR $asOf + '~' < reflecting.ends)
        AND
        (
          ($counting.bases IS NULL OR reflecting.basis IN $counting.bases)
          AND ($counting.access IS NULL OR reflecting.access IN $counting.access)
          AND ($counting.sources IS NULL OR reflecting.source IN $counting.sources)
        )
      )
      AND
      CASE type(reflecting)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(reflecting.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(reflecting.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(reflecting.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN reflecting.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT agreement
  WITH *,
    CASE
      WHEN coalesce(
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
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
        joining.starts <= $asOf + '~'
        AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
        AND
        (
          ($counting.bases IS NULL OR joining.basis IN $counting.bases)
          AND ($counting.access IS NULL OR joining.access IN $counting.access)
          AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
        )
      )
      AND
      CASE type(joining)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(joining.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(joining.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN joining.value IN $counting.answers
        ELSE true
      END
    )
  WITH state, min(CASE $by WHEN 'ADOPTION' THEN agreement.date ELSE joining.starts END) AS since
  RETURN state, toInteger(left(since, 4)) AS year
}
RETURN normId, state {.*} AS state, year
ORDER BY normId, year, state.sortKey, state.id`,
  supporterCountsOfAgreements: `UNWIND $agreementIds AS agreementId
MATCH (:Agreement {id: agreementId})<-[claim:PARTY_TO]-(party:Entity)
WHERE
  (
    (
      claim.starts <= $asOf + '~'
      AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
      AND
      (
        ($counting.bases IS NULL OR claim.basis IN $counting.bases)
        AND ($counting.access IS NULL OR claim.access IN $counting.access)
        AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
      )
    )
    AND
    CASE type(claim)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN claim.value IN $counting.answers
      ELSE true
    END
  )
WITH DISTINCT agreementId, party
WITH agreementId, party.type AS type, CASE party.type WHEN 'ORGANIZATION' THEN party.kind END AS kind
RETURN agreementId, type, kind, count(*) AS count
ORDER BY agreementId, count DESC, type, kind`,
  tieCountsOfEntities: `UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[claim]-(other:Entity)
WHERE
  type(claim) <> 'ASSESSED'
  AND
  (
    (
      claim.starts <= $asOf + '~'
      AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
      AND
      (
        ($counting.bases IS NULL OR claim.basis IN $counting.bases)
        AND ($counting.access IS NULL OR claim.access IN $counting.access)
        AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
      )
    )
    AND
    CASE type(claim)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN claim.value IN $counting.answers
      ELSE true
    END
  )
WITH DISTINCT id, type(claim) AS relation, startNode(claim) AS from, other
RETURN id, relation, count(*) AS count
ORDER BY id, relation`,
  ties: `CALL () {
  UNWIND CASE WHEN $filter.ends IS NULL THEN [true] ELSE [] END AS everywhere
  MATCH (from:Entity)-[claim]->(to:Entity)
  RETURN from, claim, to
  UNION ALL
  UNWIND $filter.ends AS endId
  MATCH (:Entity {id: endId})-[claim]-(:Entity)
  WITH DISTINCT claim
  RETURN startNode(claim) AS from, claim, endNode(claim) AS to
}
WITH from, claim, to
WHERE
  type(claim) <> 'ASSESSED'
  AND ($filter.relations IS NULL OR type(claim) IN $filter.relations)
  AND ($filter.contested IS NULL OR $filter.contested = coalesce(claim.contested, false))
  AND
  (
    (
      claim.starts <= $asOf + '~'
      AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
      AND
      (
        ($counting.bases IS NULL OR claim.basis IN $counting.bases)
        AND ($counting.access IS NULL OR claim.access IN $counting.access)
        AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
      )
    )
    AND
    CASE type(claim)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN claim.value IN $counting.answers
      ELSE true
    END
  )
WITH from, type(claim) AS relation, to, collect(claim) AS claims
WHERE
  $filter.maxSources IS NULL
  OR size(reduce(sources = [], claim IN claims |
    CASE WHEN claim.source IN sources THEN sources ELSE sources + claim.source END)) <= $filter.maxSources
WITH from, relation, to, claims, relation + '\\t' + from.sortKey + '\\t' + from.id + '\\t' + to.sortKey AS up
WHERE
  (
    $after IS NULL
    OR 0 > $after.number
    OR (0 = $after.number AND (
      up > $after.up
      OR (up = $after.up AND (
        '' < $after.down
        OR ('' = $after.down AND to.id > $after.id)
      ))
    ))
  )
WITH from, relation, to, claims, up
ORDER BY up, to.id
LIMIT $first
UNWIND claims AS claim
WITH from, relation, to, up, claim
ORDER BY coalesce(claim.order, 0)
WITH {from: from.id, relation: relation, to: to.id} AS tie, up, collect(claim {.*}) AS claims
RETURN tie, claims, {number: 0, up: up, down: '', id: tie.to} AS key
ORDER BY up, tie.to`,
  tiesAmong: `UNWIND $ids AS id
MATCH (one:Entity {id: id})-[claim]-(other:Entity)
WHERE
  (other.id IN $ids OR other.id IN $others)
  AND
  (type(claim) <> 'ASSESSED' AND ($relations IS NULL OR type(claim) IN $relations))
  AND
  (
    (
      claim.starts <= $asOf + '~'
      AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
      AND
      (
        ($counting.bases IS NULL OR claim.basis IN $counting.bases)
        AND ($counting.access IS NULL OR claim.access IN $counting.access)
        AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
      )
    )
    AND
    CASE type(claim)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN claim.value IN $counting.answers
      ELSE true
    END
  )
WITH DISTINCT startNode(claim) AS from, type(claim) AS relation, endNode(claim) AS to
ORDER BY relation, from.sortKey, to.sortKey, from.id, to.id
LIMIT $first
RETURN {from: from.id, relation: relation, to: to.id} AS tie
ORDER BY relation, from.sortKey, to.sortKey, from.id, to.id`,
  tiesCount: `CALL () {
  UNWIND CASE WHEN $filter.ends IS NULL THEN [true] ELSE [] END AS everywhere
  MATCH (from:Entity)-[claim]->(to:Entity)
  RETURN from, claim, to
  UNION ALL
  UNWIND $filter.ends AS endId
  MATCH (:Entity {id: endId})-[claim]-(:Entity)
  WITH DISTINCT claim
  RETURN startNode(claim) AS from, claim, endNode(claim) AS to
}
WITH from, claim, to
WHERE
  type(claim) <> 'ASSESSED'
  AND ($filter.relations IS NULL OR type(claim) IN $filter.relations)
  AND ($filter.contested IS NULL OR $filter.contested = coalesce(claim.contested, false))
  AND
  (
    (
      claim.starts <= $asOf + '~'
      AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
      AND
      (
        ($counting.bases IS NULL OR claim.basis IN $counting.bases)
        AND ($counting.access IS NULL OR claim.access IN $counting.access)
        AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
      )
    )
    AND
    CASE type(claim)
      WHEN 'PARTY_TO' THEN
        CASE
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
        END
      WHEN 'MEMBER_OF' THEN
        coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
      WHEN 'REFLECTS' THEN claim.value IN $counting.answers
      ELSE true
    END
  )
WITH from, type(claim) AS relation, to, collect(claim) AS claims
WHERE
  $filter.maxSources IS NULL
  OR size(reduce(sources = [], claim IN claims |
    CASE WHEN claim.source IN sources THEN sources ELSE sources + claim.source END)) <= $filter.maxSources
RETURN count(*) AS count`,
  tiesOfEntities: `UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})-[claim]-(other:Entity)
  WHERE
    type(claim) <> 'ASSESSED'
    AND ($relations IS NULL OR type(claim) IN $relations)
    AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(claim) = entity))
    AND
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
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
      $after IS NULL
      OR 0 > $after.number
      OR (0 = $after.number AND (
        up > $after.up
        OR (up = $after.up AND (
          '' < $after.down
          OR ('' = $after.down AND other.id > $after.id)
        ))
      ))
    )
  WITH relation, from, to, other, up, claim
  ORDER BY coalesce(claim.order, 0)
  RETURN {from: from.id, relation: relation, to: to.id} AS tie, other, up, collect(claim {.*}) AS claims
  ORDER BY up, other.id
  LIMIT $first
}
RETURN id, tie, other {.*} AS other, claims, {number: 0, up: up, down: '', id: other.id} AS key
ORDER BY id, up, key.id`,
  tiesOfEntitiesCount: `UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})-[claim]-(other:Entity)
  WHERE
    type(claim) <> 'ASSESSED'
    AND ($relations IS NULL OR type(claim) IN $relations)
    AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(claim) = entity))
    AND
    (
      (
        claim.starts <= $asOf + '~'
        AND (claim.ends IS NULL OR $asOf + '~' < claim.ends)
        AND
        (
          ($counting.bases IS NULL OR claim.basis IN $counting.bases)
          AND ($counting.access IS NULL OR claim.access IN $counting.access)
          AND ($counting.sources IS NULL OR claim.source IN $counting.sources)
        )
      )
      AND
      CASE type(claim)
        WHEN 'PARTY_TO' THEN
          CASE
            WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(claim.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
            ELSE coalesce(claim.value, '') IN coalesce(null, $counting.partyStatuses)
          END
        WHEN 'MEMBER_OF' THEN
          coalesce(claim.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
        WHEN 'REFLECTS' THEN claim.value IN $counting.answers
        ELSE true
      END
    )
  WITH DISTINCT type(claim) AS relation, startNode(claim) AS from, other
  RETURN count(*) AS count
}
RETURN id, count
ORDER BY id`,
  unstatedOfAgreements: `UNWIND $tiedTo AS one
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
        $filter.parties, $filter.organizations, $filter.maxParties, $filter.minParties, $filter.maxStates, $filter.minStates
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)<-[joining:PARTY_TO]-(party)
        WHERE
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
        WITH party, collect(joining) AS partyClaims
        RETURN {id: party.id, type: party.type, claims: partyClaims}
      }
    END
    AS filterParties,
    CASE
      WHEN coalesce(
        $filter.initiators, $filter.organizations, $filter.typologies, $filter.stakeholderGroups, $filter.norms,
        $filter.normBearing, $filter.normSet, $filter.references, $filter.referenceKinds
      ) IS NULL THEN []
      ELSE COLLECT {
        MATCH (agreement)-[tying:INITIATED|ISSUED|MAINTAINS|AUSPICES|CLASSIFIED_AS|INVOLVES|REFLECTS|REFERENCES]-(tied)
        WHERE CASE type(tying)
          WHEN 'INITIATED' THEN coalesce($filter.initiators, $filter.organizations) IS NOT NULL
          WHEN 'CLASSIFIED_AS' THEN $filter.typologies IS NOT NULL
          WHEN 'INVOLVES' THEN $filter.stakeholderGroups IS NOT NULL
          WHEN 'REFLECTS' THEN coalesce($filter.norms, $filter.normBearing, $filter.normSet) IS NOT NULL
          WHEN 'REFERENCES' THEN
            startNode(tying) = agreement
            AND coalesce($filter.references, $filter.referenceKinds) IS NOT NULL
            AND ($filter.referenceKinds IS NULL OR tying.value IN $filter.referenceKinds)
          ELSE $filter.organizations IS NOT NULL
        END
        WITH tying, tied
        WHERE
          (
            (
              tying.starts <= $asOf + '~'
              AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
              AND
              (
                ($counting.bases IS NULL OR tying.basis IN $counting.bases)
                AND ($counting.access IS NULL OR tying.access IN $counting.access)
                AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
              )
            )
            AND
            CASE type(tying)
              WHEN 'PARTY_TO' THEN
                CASE
                  WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                  ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
                END
              WHEN 'MEMBER_OF' THEN
                coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
              WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
          WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
          ELSE coalesce(act.value, '') IN coalesce(null, $counting.partyStatuses)
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
      (agreement.date IS NULL OR agreement.date <= $asOf + '~')
      AND ($filter.ids IS NULL OR agreement.id IN $filter.ids)
      AND ($filter.excludeIds IS NULL OR NOT agreement.id IN $filter.excludeIds)
      AND
      (
        $filter.text IS NULL
        OR any(searchKey IN agreement.searchKeys WHERE searchKey CONTAINS $filter.text)
        OR coalesce(agreement.searchText CONTAINS $filter.text, false)
      )
      AND ($filter.forms IS NULL OR agreement.form IN $filter.forms)
      AND ($filter.legalForces IS NULL OR agreement.legalForce IN $filter.legalForces)
      AND ($filter.scopes IS NULL OR agreement.scope IN $filter.scopes)
      AND ($filter.settings IS NULL OR agreement.setting IN $filter.settings)
      AND all(attribute IN coalesce($filter.unstated, []) WHERE CASE attribute
        WHEN 'DATE' THEN agreement.date
        WHEN 'LEGAL_FORCE' THEN agreement.legalForce
        WHEN 'SETTING' THEN agreement.setting
        WHEN 'ENTRY_INTO_FORCE' THEN agreement.inForceSince
        ELSE agreement.url
      END IS NULL)
      AND ($filter.date.from IS NULL OR agreement.date >= $filter.date.from)
      AND ($filter.date.to IS NULL OR agreement.date <= $filter.date.to + '~')
      AND (
        $filter.inForce IS NULL
        OR $filter.inForce = (
          agreement.inForceSince <= $asOf + '~'
          AND (agreement.inForceUntil IS NULL OR $asOf + '~' < agreement.inForceUntil)
        )
      )
      AND ($filter.maxParties IS NULL OR size(filterTypes) <= $filter.maxParties)
      AND ($filter.minParties IS NULL OR size(filterTypes) >= $filter.minParties)
      AND ($filter.maxStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) <= $filter.maxStates)
      AND ($filter.minStates IS NULL OR size([type IN filterTypes WHERE type = 'STATE']) >= $filter.minStates)
      AND
      all(wanted IN coalesce($filter.parties, []) WHERE
        all(ids IN [
          [party IN filterParties WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.initiators IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INITIATED' | tie.id]] END WHERE
        all(wanted IN $filter.initiators WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(wanted IN coalesce($filter.organizations, []) WHERE
        all(ids IN [
          [party IN [party IN filterParties WHERE party.type = 'ORGANIZATION'] WHERE
            any(acts IN [[act IN party.claims WHERE
              CASE
                WHEN coalesce(wanted.statuses, $counting.partyStatuses) IS NULL THEN NOT coalesce(act.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(act.value, '') IN coalesce(wanted.statuses, $counting.partyStatuses)
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
      all(ids IN CASE WHEN $filter.typologies IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'CLASSIFIED_AS' | tie.id]] END WHERE
        all(wanted IN $filter.typologies WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.stakeholderGroups IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'INVOLVES' | tie.id]] END WHERE
        all(wanted IN $filter.stakeholderGroups WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.norms IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFLECTS' | tie.id]] END WHERE
        all(wanted IN $filter.norms WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND
      all(ids IN CASE WHEN $filter.references IS NULL THEN [] ELSE [[tie IN filterTies WHERE tie.relation = 'REFERENCES' | tie.id]] END WHERE
        all(wanted IN $filter.references WHERE
          (
            CASE WHEN wanted.any IS NULL THEN true ELSE any(wantedId IN wanted.any WHERE wantedId IN ids) END
            AND all(wantedId IN coalesce(wanted.all, []) WHERE wantedId IN ids)
            AND none(wantedId IN coalesce(wanted.none, []) WHERE wantedId IN ids)
          )
        )
      )
      AND CASE
        WHEN coalesce($filter.normBearing, $filter.normSet) IS NULL THEN true
        ELSE coalesce($filter.normBearing, true) = any(tie IN filterTies
          WHERE tie.relation = 'REFLECTS' AND coalesce($filter.normSet, tie.setId, '') = coalesce(tie.setId, ''))
      END
      AND CASE
        WHEN $filter.referenceKinds IS NULL THEN true
        WHEN $filter.references IS NOT NULL THEN true
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
          tying.starts <= $asOf + '~'
          AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
          AND
          (
            ($counting.bases IS NULL OR tying.basis IN $counting.bases)
            AND ($counting.access IS NULL OR tying.access IN $counting.access)
            AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
          )
        )
        AND
        CASE type(tying)
          WHEN 'PARTY_TO' THEN
            CASE
              WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
              ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
            END
          WHEN 'MEMBER_OF' THEN
            coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
          WHEN 'REFLECTS' THEN tying.value IN $counting.answers
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
      WHERE own.by IN $by AND own.value IS NOT NULL
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
      WITH tying, valued, [by IN [byTie, valued.type] WHERE by IN $by] AS answered
      WHERE
        size(answered) > 0
        AND
        (
          (
            tying.starts <= $asOf + '~'
            AND (tying.ends IS NULL OR $asOf + '~' < tying.ends)
            AND
            (
              ($counting.bases IS NULL OR tying.basis IN $counting.bases)
              AND ($counting.access IS NULL OR tying.access IN $counting.access)
              AND ($counting.sources IS NULL OR tying.source IN $counting.sources)
            )
          )
          AND
          CASE type(tying)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(tying.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(tying.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(tying.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN tying.value IN $counting.answers
            ELSE true
          END
        )
      UNWIND answered AS by
      RETURN by, valued.id AS value, valued.sortKey AS up
      UNION
      MATCH (agreement)<-[joining:PARTY_TO]-(state:State)
      WHERE
        'PARTY_REGION' IN $by
        AND state.region IS NOT NULL
        AND
        (
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
          AND
          CASE type(joining)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(joining.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(joining.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN joining.value IN $counting.answers
            ELSE true
          END
        )
      RETURN 'PARTY_REGION' AS by, state.region AS value, state.region AS up
      UNION
      MATCH (agreement)<-[joining:PARTY_TO]-(:State)-[belonging:MEMBER_OF]->(organization:Organization)
      WHERE
        'PARTY_ORGANIZATION' IN $by
        AND
        (
          (
            joining.starts <= $asOf + '~'
            AND (joining.ends IS NULL OR $asOf + '~' < joining.ends)
            AND
            (
              ($counting.bases IS NULL OR joining.basis IN $counting.bases)
              AND ($counting.access IS NULL OR joining.access IN $counting.access)
              AND ($counting.sources IS NULL OR joining.source IN $counting.sources)
            )
          )
          AND
          CASE type(joining)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(joining.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(joining.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(joining.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN joining.value IN $counting.answers
            ELSE true
          END
        )
        AND
        (
          (
            belonging.starts <= $asOf + '~'
            AND (belonging.ends IS NULL OR $asOf + '~' < belonging.ends)
            AND
            (
              ($counting.bases IS NULL OR belonging.basis IN $counting.bases)
              AND ($counting.access IS NULL OR belonging.access IN $counting.access)
              AND ($counting.sources IS NULL OR belonging.source IN $counting.sources)
            )
          )
          AND
          CASE type(belonging)
            WHEN 'PARTY_TO' THEN
              CASE
                WHEN coalesce(null, $counting.partyStatuses) IS NULL THEN NOT coalesce(belonging.value, '') IN ['NEGOTIATED', 'WITHDRAWN']
                ELSE coalesce(belonging.value, '') IN coalesce(null, $counting.partyStatuses)
              END
            WHEN 'MEMBER_OF' THEN
              coalesce(belonging.value, '') IN coalesce(null, $counting.membershipStatuses, ['', 'FULL', 'ASSOCIATE'])
            WHEN 'REFLECTS' THEN belonging.value IN $counting.answers
            ELSE true
          END
        )
      RETURN 'PARTY_ORGANIZATION' AS by, organization.id AS value, organization.sortKey AS up
    }
    RETURN collect(DISTINCT by) AS stated
  }
  UNWIND [asked IN $by WHERE NOT asked IN stated] AS unstated
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

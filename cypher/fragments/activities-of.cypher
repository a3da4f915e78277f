// A row for each `activity` of some kinds that the state or organization of an id carried out.
//
// fragment (actorId)
MATCH (:Entity {id: @actorId})-[carrying:CARRIED_OUT]->(activity:Activity)
WHERE
  ($kinds IS NULL OR activity.kind IN $kinds)
  AND
  // include claim-counts(carrying)
WITH DISTINCT activity

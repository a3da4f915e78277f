// A page of the activities that each state or organization carried out, newest first.
//
// input Params { actorIds: [ID!]!, kinds: [ActivityKind!], counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { actorId: ID!, activity: Activity!, key: OrderKey! }
UNWIND $actorIds AS actorId
CALL (actorId) {
  // include activities-of(actorId)
  WHERE
    // include past(0, '', coalesce(activity.date, ''), activity.id)
  RETURN activity
  ORDER BY coalesce(activity.date, '') DESC, activity.id
  LIMIT $first
}
WITH actorId, activity, coalesce(activity.date, '') AS down
RETURN actorId, activity {.*} AS activity, {number: 0, up: '', down: down, id: activity.id} AS key
ORDER BY actorId, down DESC, key.id

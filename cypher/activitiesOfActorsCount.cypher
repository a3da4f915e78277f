// How many activities of some kinds each state or organization carried out.
//
// input Params { actorIds: [ID!]!, kinds: [ActivityKind!], counting: Counting!, asOf: PartialDate! }
// type Row { actorId: ID!, count: Int! }
UNWIND $actorIds AS actorId
CALL (actorId) {
  // include activities-of(actorId)
  RETURN count(activity) AS count
}
RETURN actorId, count
ORDER BY actorId

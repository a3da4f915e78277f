// A page of the activities that match, newest first.
//
// input Params { filter: ActivityFilter, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { activity: Activity!, key: OrderKey! }
MATCH (activity:Activity)
// include keep-activities(activity, $filter)
WITH activity, coalesce(activity.date, '') AS down
WHERE
  // include past(0, '', down, activity.id)
RETURN activity {.*} AS activity, {number: 0, up: '', down: down, id: activity.id} AS key
ORDER BY down DESC, activity.id
LIMIT $first

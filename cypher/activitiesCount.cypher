// How many activities match.
//
// one row
//
// input Params { filter: ActivityFilter, counting: Counting!, asOf: PartialDate! }
// type Row { count: Int! }
MATCH (activity:Activity)
// include keep-activities(activity, $filter)
RETURN count(activity) AS count

// Waits until every index answers, so many seconds at most.
//
// input Params { seconds: Int! }
UNWIND [$seconds] AS seconds
CALL db.awaitIndexes(seconds)

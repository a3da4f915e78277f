// A page of the pairs of states that share agreements, the most shared or the most alike first, then by their codes.
// `aCount` and `bCount` are how many of the agreements asked after each is party to. One division of the same two whole
// numbers is the same in every store, to the last bit.
//
// input Params { filter: AgreementFilter, commitments: [Commitment!], states: StateFilter, withStates: StateFilter, acrossRegions: Boolean, minShared: Int!, orderBy: SharedOrder!, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { a: State!, b: State!, sharedCount: Int!, aCount: Int!, bCount: Int!, key: OrderKey! }
// include state-pairs()
WITH
  a, b, aCount, bCount, shared, a.id + '.' + b.id AS id,
  CASE $orderBy WHEN 'JACCARD' THEN -toFloat(shared) / (aCount + bCount - shared) ELSE -shared END AS number
WHERE
  // include past(number, '', '', id)
RETURN
  a {.*} AS a,
  b {.*} AS b,
  shared AS sharedCount,
  aCount,
  bCount,
  {number: number, up: '', down: '', id: id} AS key
ORDER BY number, id
LIMIT $first

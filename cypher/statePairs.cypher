// A page of the pairs of states that share agreements, the most shared first, then by their codes. `aCount` and
// `bCount` are how many of the agreements asked after each is party to.
//
// input Params { filter: AgreementFilter, states: StateFilter, withStates: StateFilter, acrossRegions: Boolean, minShared: Int!, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { a: State!, b: State!, sharedCount: Int!, aCount: Int!, bCount: Int!, key: OrderKey! }
// include state-pairs()
WITH a, b, aCount, bCount, shared, a.id + '.' + b.id AS id
WHERE
  // include past(-shared, '', '', id)
RETURN
  a {.*} AS a,
  b {.*} AS b,
  shared AS sharedCount,
  aCount,
  bCount,
  {number: -shared, up: '', down: '', id: id} AS key
ORDER BY sharedCount DESC, id
LIMIT $first

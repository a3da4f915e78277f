// How many pairs of states share agreements.
//
// one row
//
// input Params { filter: AgreementFilter, commitments: [Commitment!], states: StateFilter, withStates: StateFilter, acrossRegions: Boolean, minShared: Int!, counting: Counting!, asOf: PartialDate! }
// type Row { count: Int! }
// include state-pairs()
RETURN count(*) AS count

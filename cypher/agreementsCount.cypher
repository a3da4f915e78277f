// How many agreements match.
//
// one row
//
// input Params { filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { count: Int! }
// include matching-agreements($filter)
RETURN count(agreement) AS count

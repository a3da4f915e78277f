// How many agreements match.
//
// one row
//
// input Params { filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { count: Int! }
MATCH (agreement:Agreement)
// include keep-matching(agreement, $filter)
RETURN count(agreement) AS count

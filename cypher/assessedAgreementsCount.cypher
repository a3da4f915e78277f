// How many agreements some source that counts assessed for a norm of a set.
//
// one row
//
// input Params { setId: ID!, filter: AgreementFilter, counting: Counting!, asOf: PartialDate! }
// type Row { count: Int! }
// include assessed-agreements($setId)
RETURN count(agreement) AS count

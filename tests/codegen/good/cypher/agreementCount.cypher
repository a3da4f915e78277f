// How many agreements there are.
//
// one row
//
// input Params { _: Boolean }
// type Row { count: Int! }
MATCH (agreement:Agreement)
RETURN count(agreement) AS count

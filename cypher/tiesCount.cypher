// How many ties match.
//
// one row
//
// input Params { filter: TieFilter, counting: Counting!, asOf: PartialDate! }
// type Row { count: Int! }
// include filtered-ties()
RETURN count(*) AS count

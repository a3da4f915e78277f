// How many things happened to agreements within some dates.
//
// one row
//
// input Params { during: DateRange!, of: [ID!], kinds: [EventKind!], counting: Counting! }
// type Row { count: Int! }
// include events-within()
RETURN count(event) AS count

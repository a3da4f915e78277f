// How many shortest paths there are between two entities.
//
// one row
//
// input Params { from: ID!, to: ID!, maxLength: Int!, relations: [Relation!], avoiding: [ID!], counting: Counting!, asOf: PartialDate! }
// type Row { count: Float! }
// include shortest-ways()
RETURN count(way) AS count

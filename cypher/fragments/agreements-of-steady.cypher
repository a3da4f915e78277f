// A row for each `agreement` that some of the parties which a list of SetFilters names are party to, with the ids of these
// as `partyIds`: as agreements-of-named, by the steady ties.
//
// fragment (sets)
MATCH (party:Entity)
WHERE party.id IN reduce(named = [], wanted IN @sets | named + coalesce(wanted.all, []) + coalesce(wanted.any, []) + coalesce(wanted.none, []))
WITH party, party.id AS partyId
MATCH (party)-[joining:
  // include party-types()
]->(agreement:Agreement)
WHERE
  // include party-counts(joining)
WITH agreement, collect(partyId) AS partyIds

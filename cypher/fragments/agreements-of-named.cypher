// A row for each `agreement` that some of the parties which a list of SetFilters names are party to, with these as
// `filterParties`: all that the list asks after, where it asks after no acts.
//
// fragment (sets)
MATCH (party:Entity)
WHERE party.id IN reduce(named = [], wanted IN @sets | named + coalesce(wanted.all, []) + coalesce(wanted.any, []) + coalesce(wanted.none, []))
MATCH (party)-[joining:PARTY_TO]->(agreement:Agreement)
WHERE
  // include claim-counts(joining)
WITH agreement, party, collect(joining) AS partyClaims
WITH agreement, collect({id: party.id, type: party.type, claims: partyClaims}) AS filterParties

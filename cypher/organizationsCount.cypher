// How many organizations match.
//
// one row
//
// input Params { filter: OrganizationFilter, counting: Counting!, asOf: PartialDate! }
// type Row { count: Int! }
MATCH (organization:Organization)
// include keep-organizations(organization, $filter)
RETURN count(organization) AS count

// A page of the organizations that match, by name or by how many ties they have.
//
// input Params { filter: OrganizationFilter, orderBy: EntityOrder!, counting: Counting!, asOf: PartialDate!, first: Int!, after: OrderKey }
// type Row { organization: Organization!, key: OrderKey! }
MATCH (organization:Organization)
// include keep-organizations(organization, $filter)
WITH
  organization,
  // when $orderBy = 'TIES_DESC'
  -size(
    // include tie-ids(organization)
  ) AS number,
  // else
  0 AS number,
  // end
  organization.sortKey AS up
WHERE
  // include past(number, up, '', organization.id)
RETURN organization {.*} AS organization, {number: number, up: up, down: '', id: organization.id} AS key
ORDER BY number, up, organization.id
LIMIT $first

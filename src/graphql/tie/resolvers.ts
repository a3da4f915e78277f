import { spellsOf } from '../../claims/spells.js'
import type { Claim as ClaimValue, TieKey } from '../../domain.js'
import type { ClaimResolvers, TieResolvers } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import { nameOf } from '../shared/loaders.js'
import { entityAs, entityNamed, sourceNamed } from '../entity/lookups.js'

// A loader names a key by its parts in their order, and a map that comes from Neo4j has none.
async function claimsOf({ from, relation, to }: TieKey, { load }: Context): Promise<readonly ClaimValue[]> {
  const [row] = await load.tieClaims({ from, relation, to }, {})
  return row?.claims ?? []
}

export const Tie: TieResolvers = {
  id: (tie) => nameOf([tie.from, tie.relation, tie.to]),
  from: ({ from }, _, context) => entityNamed(from, context),
  to: ({ to }, _, context) => entityNamed(to, context),
  spells: async (tie, _, context) => spellsOf(await claimsOf(tie, context)),
  contested: async (tie, _, context) => (await claimsOf(tie, context)).some(({ contested }) => contested === true),
  claims: (tie, _, context) => claimsOf(tie, context),
}

export const Claim: ClaimResolvers = {
  source: ({ source }, _, context) => sourceNamed(source, context),
  locators: ({ locators }) => locators ?? [],
  via: ({ via }, _, context) => entityAs('ORGANIZATION', via, context),
}

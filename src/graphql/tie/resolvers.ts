import { spellsOf } from '../../claims/spells.js'
import type { ClaimResolvers, TieResolvers } from '../../generated/graphql.js'
import { citationOf } from '../citation/citation.js'
import { citedTie } from '../citation/cited-tie.js'
import { entityAs, entityNamed, sourceNamed } from '../entity/lookups.js'
import { nameOf } from '../shared/loaders.js'
import { claimsOfTie } from './claims.js'

export const Tie = {
  id: (tie) => nameOf([tie.from, tie.relation, tie.to]),
  from: ({ from }, _, context) => entityNamed(from, context),
  to: ({ to }, _, context) => entityNamed(to, context),
  spells: async (tie, _, context) => spellsOf(await claimsOfTie(tie, context)),
  contested: async (tie, _, context) => (await claimsOfTie(tie, context)).some(({ contested }) => contested === true),
  claims: (tie, _, context) => claimsOfTie(tie, context),
  citation: async (tie, { style }, context) => citationOf(await citedTie(tie, context), style),
} satisfies TieResolvers

export const Claim = {
  source: ({ source }, _, context) => sourceNamed(source, context),
  locators: ({ locators }) => locators ?? [],
  via: ({ via }, _, context) => entityAs('ORGANIZATION', via, context),
} satisfies ClaimResolvers

import type { AgreementReferencesArgs, OrganizationIssuedArgs } from '../../generated/graphql.js'
import type { Direction, Relation } from '../../generated/enums.js'
import { askedOf, momentOf } from '../shared/asked.js'
import { connection } from '../shared/connection.js'
import type { Context } from '../context.js'
import { countOf } from '../shared/count.js'

type Identified = { readonly id: string }

/** Fields that list the agreements tied to something take the same arguments; this stands for all. */
type TiedArgs = OrganizationIssuedArgs

/** The agreements that something is tied to by a relation. */
export async function agreementsTied(
  { id }: Identified,
  relation: Relation,
  { first, after, ...args }: TiedArgs,
  context: Context,
) {
  const asked = { ...(await askedOf(args, context)), relation }
  return connection({
    list: [`agreementsTied by ${relation}`, args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.load.agreementsTied(id, { ...asked, ...slice }),
    edge: ({ agreement, tie }) => ({ node: agreement, tie }),
    count: () => countOf(context.load.agreementsTiedCount(id, asked)),
  })
}

/** The texts that an agreement refers to (OUT), or that refer to it (IN). */
export async function referencesOf(
  { id }: Identified,
  direction: Direction,
  { first, after, ...args }: AgreementReferencesArgs,
  context: Context,
) {
  const asked = { ...(await momentOf({}, context)), direction, kinds: args.kinds ?? null }
  return connection({
    list: [`Agreement.references ${direction}`, args],
    page: { first, after },
    limits: context.limits,
    rows: (slice) => context.load.references(id, { ...asked, ...slice }),
    edge: ({ other, kind, tie }) => ({ node: other, kind, tie }),
    count: () => countOf(context.load.referencesCount(id, asked)),
  })
}

import { daysOf, shared, united } from '../formats/network/days.js'
import type { Days } from '../formats/network/portrait.js'
import type { TieKey } from '../domain.js'
import type { Context } from '../graphql/context.js'
import { evidenceOf } from '../graphql/network/link-evidence.js'
import type { NetworkLink } from '../graphql/shared/values.js'

/** When each link held: when all ties of any one piece of its evidence did. */
export const spellsOfLinks = (links: readonly NetworkLink[], context: Context): Promise<readonly (readonly Days[])[]> =>
  Promise.all(links.map((link) => spellsOf(link, context)))

async function spellsOf(link: NetworkLink, context: Context): Promise<readonly Days[]> {
  const evidence = await evidenceOf(link, Math.max(1, link.evidenceCount), context)
  const times = await Promise.all(evidence.map(({ ties }) => Promise.all(ties.map((tie) => daysOfTie(tie, context)))))
  return united(times.flatMap(shared))
}

async function daysOfTie({ from, relation, to }: TieKey, { load }: Context): Promise<readonly Days[]> {
  const [row] = await load.tieClaims({ from, relation, to }, {})
  return daysOf(row?.claims ?? [])
}

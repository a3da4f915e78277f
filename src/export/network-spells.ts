import { daysOf, shared, united } from '../formats/network/days.js'
import type { DaySpan } from '../formats/network/document.js'
import type { TieKey } from '../domain.js'
import type { Context } from '../graphql/context.js'
import { evidenceOfLink } from '../graphql/network/link-evidence.js'
import type { NetworkAnswerLink } from '../graphql/network/model.js'
import { claimsOfTie } from '../graphql/tie/claims.js'

/** When each link held: when all ties of any one piece of its evidence did. */
export const spellsOfLinks = (
  links: readonly NetworkAnswerLink[],
  context: Context,
): Promise<readonly (readonly DaySpan[])[]> => Promise.all(links.map((link) => spellsOf(link, context)))

async function spellsOf(link: NetworkAnswerLink, context: Context): Promise<readonly DaySpan[]> {
  const evidence = await evidenceOfLink(link, Math.max(1, link.evidenceCount), context)
  const times = await Promise.all(evidence.map(({ ties }) => Promise.all(ties.map((tie) => daysOfTie(tie, context)))))
  return united(times.flatMap(shared))
}

const daysOfTie = async (tie: TieKey, context: Context): Promise<readonly DaySpan[]> =>
  daysOf(await claimsOfTie(tie, context))

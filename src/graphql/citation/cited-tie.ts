import { spellsOf } from '../../claims/spells.js'
import type { Claim, TieKey } from '../../domain.js'
import type { Context } from '../context.js'
import { datasetOf } from '../dataset/dataset.js'
import { entityNamed, sourceNamed } from '../entity/lookups.js'
import { nameOf } from '../shared/loaders.js'
import { claimsOfTie } from '../tie/claims.js'
import type { Citable } from './citable.js'
import { answerCited } from './citation.js'
import { pagePath } from './page-path.js'
import { UNCHECKED } from './reliability.js'
import { tieSentence } from './tie-sentence.js'

/** What ties two entities, and on whose word. */
export async function citedTie(tie: TieKey, context: Context): Promise<Citable> {
  const [{ version }, from, to, claims] = await Promise.all([
    datasetOf(context),
    entityNamed(tie.from, context),
    entityNamed(tie.to, context),
    claimsOfTie(tie, context),
  ])
  const grounds = await Promise.all(claims.map((claim) => groundOf(claim, context)))
  const via = (await Promise.all(claims.map((claim) => viaOf(claim, context)))).filter((name) => name !== null)
  const value = spellsOf(claims).at(-1)?.value ?? null
  const id = nameOf([tie.from, tie.relation, tie.to])
  const cited = {
    title: tieSentence({ relation: tie.relation, from, to, value, via: via.length < claims.length ? [] : via }),
    note: `according to ${[...new Set(grounds)].join(' and ')}`,
    path: `${pagePath(from)}?${new URLSearchParams({ tie: id }).toString()}`,
    version,
  }
  return answerCited(cited, context)
}

const viaOf = async ({ via }: Claim, context: Context): Promise<string | null> =>
  via == null ? null : (await entityNamed(via, context)).name

/** Whose word a claim is, where in it, and that nobody checked it where nobody did. */
async function groundOf({ source, locators }: Claim, context: Context): Promise<string> {
  const { title, access } = await sourceNamed(source, context)
  const place = locators == null || locators.length === 0 ? '' : `, ${locators.join('; ')}`
  return `“${title}”${place}${access === 'CITED' ? ` (${UNCHECKED})` : ''}`
}

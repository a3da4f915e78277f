import type { TieKey } from '../../domain.js'
import type { Context } from '../context.js'
import { entityNamed } from '../entity/lookups.js'
import { checkFirst } from '../shared/connection.js'
import { tieKey, parseTieId } from '../tie/tie-key.js'
import type { LinkEvidence, NetworkAnswerLink } from './model.js'
import { PROJECTIONS } from './projections.js'

/** The first of what makes a link, in the order of its projection. */
export async function evidenceOfLink(
  link: NetworkAnswerLink,
  first: number,
  context: Context,
): Promise<readonly LinkEvidence[]> {
  checkFirst(first, context.limits.maxFirst)
  return Promise.all(
    link
      .throughIds(first)
      .map(async (id) =>
        link.projection === 'ENTITIES'
          ? { entity: null, ties: [parseTieId(id) ?? []].flat() }
          : { entity: await entityNamed(id, context), ties: await tiesTo(id, link, context) },
      ),
  )
}

/** The ties of both ends to what they share. */
async function tiesTo(id: string, link: NetworkAnswerLink, context: Context): Promise<readonly TieKey[]> {
  const ends = [link.source, link.target]
  const { tie } = PROJECTIONS[link.projection]
  if (tie !== null) return ends.map((end) => tie(end, id))
  const paths = await Promise.all(ends.map((end) => pathTo(id, end, link, context)))
  return distinct(paths.flat())
}

/** From a state to a norm by the newest of its agreements that reflect it. */
async function pathTo(normId: string, stateId: string, { scope }: NetworkAnswerLink, { load }: Context) {
  const newest = { ...scope, first: 1, after: null }
  const rows = await load('agreementsOfStateNorms', { stateNorms: { stateId, normId } }, newest)
  return rows.flatMap(({ agreement: { id } }) => [tieKey(stateId, 'PARTY_TO', id), tieKey(id, 'REFLECTS', normId)])
}

/** Two states with the same newest agreement share its tie to the norm. */
const distinct = (ties: readonly TieKey[]): readonly TieKey[] => [
  ...new Map(ties.map((one) => [Object.values(one).join('.'), one])).values(),
]

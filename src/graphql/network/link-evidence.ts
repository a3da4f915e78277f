import type { TieKey } from '../../domain.js'
import type { Relation } from '../../generated/enums.js'
import type { Projection } from '../../generated/graphql.js'
import { checkFirst } from '../shared/connection.js'
import type { Context } from '../context.js'
import { entityNamed } from '../entity/lookups.js'
import { tieKeyOf } from '../tie/tie-id.js'
import type { LinkEvidence, NetworkLink } from '../shared/values.js'

/** The first of what makes a link, in the order of its projection. */
export async function evidenceOf(link: NetworkLink, first: number, context: Context): Promise<readonly LinkEvidence[]> {
  checkFirst(first, context.limits.maxFirst)
  const { projection } = link.asked
  return Promise.all(
    link
      .throughIds(first)
      .map(async (id) =>
        projection === 'ENTITIES'
          ? { entity: null, ties: [tieKeyOf(id) ?? []].flat() }
          : { entity: await entityNamed(id, context), ties: await tiesTo(id, link, projection, context) },
      ),
  )
}

type TwoMode = Exclude<Projection, 'ENTITIES'>

/** The ties of both ends to what they share. */
async function tiesTo(
  id: string,
  link: NetworkLink,
  projection: TwoMode,
  context: Context,
): Promise<readonly TieKey[]> {
  const ends = [link.source, link.target]
  if (projection !== 'STATES_BY_NORM') return ends.map((end) => TYING[projection](end, id))
  const ways = await Promise.all(ends.map((end) => wayTo(id, end, link, context)))
  return distinct(ways.flat())
}

const tie = (from: string, relation: Relation, to: string): TieKey => ({ from, relation, to })

const TYING: { readonly [P in Exclude<TwoMode, 'STATES_BY_NORM'>]: (end: string, through: string) => TieKey } = {
  STATES_BY_AGREEMENT: (state, agreement) => tie(state, 'PARTY_TO', agreement),
  STATES_BY_ORGANIZATION: (state, organization) => tie(state, 'MEMBER_OF', organization),
  AGREEMENTS_BY_NORM: (agreement, norm) => tie(agreement, 'REFLECTS', norm),
  AGREEMENTS_BY_PARTY: (agreement, party) => tie(party, 'PARTY_TO', agreement),
  NORMS_BY_AGREEMENT: (norm, agreement) => tie(agreement, 'REFLECTS', norm),
  ORGANIZATIONS_BY_MEMBER: (organization, member) => tie(member, 'MEMBER_OF', organization),
}

/** From a state to a norm by the newest of its agreements that reflect it. */
async function wayTo(normId: string, stateId: string, { asked }: NetworkLink, { load }: Context) {
  const { filter, counting, asOf } = asked
  const rows = await load.agreementsOfStateNorm({ stateId, normId }, { filter, counting, asOf, first: 1, after: null })
  return rows.flatMap(({ agreement: { id } }) => [tie(stateId, 'PARTY_TO', id), tie(id, 'REFLECTS', normId)])
}

/** Two states with the same newest agreement share its tie to the norm. */
const distinct = (ties: readonly TieKey[]): readonly TieKey[] => [
  ...new Map(ties.map((one) => [Object.values(one).join('.'), one])).values(),
]

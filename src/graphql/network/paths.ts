import { InputError, StoreError } from '../../errors.js'
import type { QueryShortestPathsArgs } from '../../generated/graphql.js'
import type { Row } from '../../store/store.js'
import type { Context } from '../context.js'
import { checkIds } from '../shared/check-ids.js'
import { checkNumber } from '../shared/check-number.js'
import { checkFirst } from '../shared/connection.js'
import { countOf } from '../shared/count.js'
import { idsOfEntities } from '../shared/ids.js'
import { temporalScope } from '../shared/scope.js'
import type { Path, PathAnswer } from './model.js'

/** The shortest paths between two entities; a search that is too much work is told as such, and fails nothing else. */
export async function shortestPathsOf(args: QueryShortestPathsArgs, context: Context): Promise<PathAnswer> {
  const { from, to, maxLength, first } = args
  await check(args, context)
  const { relations = null, avoiding = null } = args
  const params = { from, to, maxLength, relations, avoiding, ...(await temporalScope(args, context)) }
  const rows = await inTime(context.store.ask('shortestPaths', { ...params, first: first + 1 }))
  if (rows === null) return { paths: [], outcome: 'CUT_BY_TIME', total: async () => null }
  const paths = rows.slice(0, first).map(pathOf)
  if (rows.length <= first) return { paths, outcome: outcomeOf(paths), total: async () => paths.length }
  const count = () => inTime(countOf(context.store.ask('shortestPathsCount', params)))
  return { paths, outcome: 'CUT_BY_FIRST', total: async () => asInt(await count()) }
}

async function check({ from, to, avoiding, maxLength, first }: QueryShortestPathsArgs, context: Context) {
  checkNumber('maxLength', maxLength, 1, context.limits.maxPathLength)
  checkFirst(first, context.limits.maxFirst)
  const end = avoiding?.find((id) => id === from || id === to)
  if (end !== undefined)
    throw new InputError('ARGUMENT', `\`avoiding\` wants neither \`from\` nor \`to\`, got ${JSON.stringify(end)}`)
  const ends = [...idsOfEntities('from', [from]), ...idsOfEntities('to', [to])]
  await checkIds([...ends, ...idsOfEntities('avoiding', avoiding)], context)
}

const outcomeOf = ({ length }: readonly Path[]) => (length === 0 ? 'NONE_WITHIN_MAX_LENGTH' : 'COMPLETE')

const pathOf = ({ entities, steps }: Row<'shortestPaths'>): Path => ({
  length: steps.length,
  entities,
  steps: steps.map((ties) => ({ ties })),
})

/** What some work comes to; null where it was given up. */
async function inTime<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work
  } catch (error) {
    if (error instanceof StoreError && error.code === 'STORE_TIMEOUT') return null
    throw error
  }
}

const MOST_INT = 2 ** 31 - 1

const asInt = (count: number | null) => (count !== null && count <= MOST_INT ? count : null)

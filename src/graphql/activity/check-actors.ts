import { InputError } from '../../errors.js'
import type { ActivityFilter } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import { entityAs } from '../entity/lookups.js'
import { temporalScope } from '../shared/scope.js'

/**
 * Who asks for the activities of an organization mostly means its members, which is another question.
 * @throws InputError where no source says that an organization carried out anything.
 */
export async function checkActors(filter: ActivityFilter | null, context: Context): Promise<void> {
  const ids = (filter?.by ?? []).flatMap(({ any, all }) => [...(any ?? []), ...(all ?? [])])
  await Promise.all(ids.map((id) => checkActor(id, context)))
}

async function checkActor(id: string, context: Context): Promise<void> {
  if ((await entityAs('ORGANIZATION', id, context)) === null) return
  const counts = await context.load('tieCountsOfEntities', { ids: id }, await temporalScope({}, context))
  if (counts.some(({ relation }) => relation === 'CARRIED_OUT')) return
  const got = `${JSON.stringify(id)}, an organization of which no source says that it did`
  throw new InputError(
    'ARGUMENT',
    `\`filter.by\` wants who carried out an activity, got ${got}; \`filter.by\` takes its members, \`filter.forums\` where it is the forum`,
  )
}

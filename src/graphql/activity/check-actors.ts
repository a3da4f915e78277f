import { InputError } from '../../errors.js'
import type { Relation } from '../../generated/enums.js'
import type { ActivityFilter } from '../../generated/graphql.js'
import type { Context } from '../context.js'
import { entityAs } from '../entity/lookups.js'
import { temporalScope } from '../shared/scope.js'

interface Part {
  readonly field: 'by' | 'beneficiaries'
  readonly relation: Relation
  readonly wanted: string
  readonly did: string
}

const PARTS: readonly Part[] = [
  { field: 'by', relation: 'CARRIED_OUT', wanted: 'who carried out an activity', did: 'it did' },
  { field: 'beneficiaries', relation: 'BENEFITS', wanted: 'whom an activity benefits', did: 'one does' },
]

/**
 * Who asks for the activities of an organization, or for it, mostly means its members, which is another question.
 * @throws InputError where no source says that an organization had that part in anything.
 */
export async function checkActors(filter: ActivityFilter | null, context: Context): Promise<void> {
  const asked = PARTS.flatMap((part) =>
    (filter?.[part.field] ?? []).flatMap(({ any, all }) =>
      [...(any ?? []), ...(all ?? [])].map((id) => ({ id, part })),
    ),
  )
  await Promise.all(asked.map(({ id, part }) => checkActor(id, part, context)))
}

async function checkActor(id: string, { field, relation, wanted, did }: Part, context: Context): Promise<void> {
  if ((await entityAs('ORGANIZATION', id, context)) === null) return
  const counts = await context.load('tieCountsOfEntities', { ids: id }, await temporalScope({}, context))
  if (counts.some((count) => count.relation === relation)) return
  const got = `${JSON.stringify(id)}, an organization of which no source says that ${did}`
  throw new InputError(
    'ARGUMENT',
    `\`filter.${field}\` wants ${wanted}, got ${got}; \`filter.${field}\` takes its members, \`filter.forums\` where it is the forum`,
  )
}

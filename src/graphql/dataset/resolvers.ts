import type { DatasetResolvers, OpenQuestionResolvers } from '../../generated/graphql.js'
import type { Loaded, Source } from '../../domain.js'
import { StoreError } from '../../errors.js'
import type { Context } from '../context.js'
import { entityAs, entityNamed, sourceNamed } from '../entity/lookups.js'

export async function datasetOf({ load }: Context): Promise<Loaded> {
  const [row] = await load.loaded()
  if (row === undefined) throw new StoreError('STORE_FAILED', 'nothing is loaded; run `npm run load`', false)
  return row.loaded
}

export async function sourcesOf({ store }: Context): Promise<readonly Source[]> {
  const rows = await store.ask('sources', { ids: null })
  return rows.map(({ source }) => source)
}

const total = (sources: readonly Source[]) => sources.reduce((sum, { claimCount }) => sum + claimCount, 0)

export const Dataset: DatasetResolvers = {
  defaultNormSet: ({ defaultNormSetId }, _, context) => entityAs('NORM_SET', defaultNormSetId, context),
  entityCounts: (_, __, { store }) => store.ask('entityCounts', {}),
  tieCounts: (_, __, { store }) => store.ask('relationCounts', {}),
  claimCount: async (_, __, context) => total(await sourcesOf(context)),
  sources: (_, __, context) => sourcesOf(context),
  openQuestions: async (_, __, { store }) =>
    (await store.ask('openQuestions', { ids: null, aboutIds: null })).map((row) => row.openQuestion),
  limits: (_, __, { limits }) => limits,
}

export const OpenQuestion: OpenQuestionResolvers = {
  about: ({ aboutIds }, _, context) => Promise.all(aboutIds.map((id) => entityNamed(id, context))),
  source: ({ source }, _, context) => sourceNamed(source, context),
}

import type { DatasetResolvers, OpenQuestionResolvers, SourceResolvers } from '../../generated/graphql.js'
import { citationOf } from '../citation/citation.js'
import { citedDataset } from '../citation/cited-dataset.js'
import { citedSource } from '../citation/cited-source.js'
import { reliabilityOf } from '../citation/reliability.js'
import { entityAs, entityNamed, sourceNamed } from '../entity/lookups.js'
import { claimCountOf, sourcesOf } from './dataset.js'

export const Dataset = {
  citation: (loaded, { style }, context) => citationOf(citedDataset(loaded, context), style),
  readAt: ({ loadedAt }, _, { store }) =>
    store.seenAt === undefined ? new Date().toISOString() : (store.seenAt() ?? loadedAt),
  defaultNormSet: ({ defaultNormSetId }, _, context) => entityAs('NORM_SET', defaultNormSetId, context),
  entityCounts: (_, __, { store, today }) => store.ask('entityCounts', { asOf: today }),
  tieCounts: (_, __, { store }) => store.ask('relationCounts', {}),
  claimCount: (_, __, context) => claimCountOf(context),
  sources: (_, __, context) => sourcesOf(context),
  openQuestions: async (_, __, { store }) =>
    (await store.ask('openQuestions', { ids: null, aboutIds: null })).map(({ openQuestion }) => openQuestion),
  limits: (_, __, { limits }) => limits,
} satisfies DatasetResolvers

export const Source = {
  citation: (source, { style }, context) => citationOf(citedSource(source, context), style),
  reliability: (source) => reliabilityOf(source),
} satisfies SourceResolvers

export const OpenQuestion = {
  about: ({ aboutIds }, _, context) => Promise.all(aboutIds.map((id) => entityNamed(id, context))),
  source: ({ source }, _, context) => sourceNamed(source, context),
} satisfies OpenQuestionResolvers

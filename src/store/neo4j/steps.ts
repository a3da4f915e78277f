import type { Corpus, Entity, SteadyTie, StoredTie } from '../../domain.js'
import { loads } from '../../generated/cypher.js'
import type { EntityType } from '../../generated/enums.js'
import { TYPE_NAMES } from '../../type-names.js'
import { storedTies } from '../stored-ties.js'
import type { Difference } from './difference.js'
import { byEnd, packed, packedSteady } from './packed.js'
import { recordsOf, type WrittenCorpus } from './stored.js'

/** One statement of a load. */
export interface Step {
  readonly text: string
  readonly params: object
}

type Steps = Generator<Step>

/** What one statement takes at most, however many a transaction does. */
export const ROWS_A_STEP = 1_000
// They travel packed, so that more of them take no more of a heap of 512 MB, and more of them share their words.
const TIES_A_STEP = 5_000
const STEADY_A_STEP = 20_000
const LABELS = Object.values(TYPE_NAMES)
const TYPES = Object.entries(TYPE_NAMES) as readonly [EntityType, string][]

/**
 * The statements that make one corpus of another, to be run in one transaction. What changes goes and comes anew, but for
 * entities, with which their ties would go.
 */
export function* differenceSteps({ sources, entities, claims, steady, records, openQuestions }: Difference): Steps {
  yield* inSteps(loads.removeSteady, steady.removed)
  yield* inSteps(loads.removeTies, [...claims.removed, ...claims.changed])
  for (const { label, relation, change } of records)
    yield* inSteps(loads.removeRecords, [...change.removed, ...change.changed], { label, relation })
  yield* byId(loads.removeOpenQuestions, [...openQuestions.removed, ...openQuestions.changed])
  yield* byId(loads.removeEntities, entities.removed)
  yield* byId(loads.removeSources, [...sources.removed, ...sources.changed])
  yield* inSteps(loads.addSources, [...sources.added, ...sources.changed])
  for (const [type, label] of TYPES) {
    yield* inSteps(loads.changeEntities, entities.changed.filter(isOf(type)), { label, labels: LABELS })
    yield* inSteps(loads.addEntities, entities.added.filter(isOf(type)), { label })
  }
  yield* tieSteps(loads.addTies, [...claims.added, ...claims.changed], TIES_A_STEP)
  yield* steadySteps(loads.addSteady, steady.added, STEADY_A_STEP)
  for (const { label, relation, change } of records)
    yield* inSteps(loads.addRecords, [...change.added, ...change.changed], { label, relation })
  yield* inSteps(loads.addOpenQuestions, [...openQuestions.added, ...openQuestions.changed])
}

/** The statements that build what hangs by nothing where no question sees it, each of at most so many rows, in any order. */
export function* nodeStagingSteps(corpus: Corpus, atMost: number): Steps {
  const size = Math.min(ROWS_A_STEP, atMost)
  yield* inSteps(loads.stageNodes, corpus.sources, { labels: ['Source'] }, size)
  for (const [type, label] of TYPES)
    yield* inSteps(loads.stageNodes, corpus.entities.filter(isOf(type)), { labels: ['Entity', label] }, size)
}

/** The statements that then hang all else by these, in any order. */
export function* hangingSteps({ corpus, steady }: WrittenCorpus, atMost: number): Steps {
  const size = Math.min(ROWS_A_STEP, atMost)
  yield* tieSteps(loads.stageTies, [...storedTies(corpus)], Math.min(TIES_A_STEP, atMost))
  yield* steadySteps(loads.stageSteady, steady, Math.min(STEADY_A_STEP, atMost))
  for (const { label, relation, rows: records } of recordsOf(corpus))
    yield* inSteps(loads.stageRecords, [...records], { label, relation }, size)
  yield* inSteps(loads.stageOpenQuestions, corpus.openQuestions, { label: 'OpenQuestion' }, size)
}

/** The statements that put what is staged in the place of what is there. */
export const switchSteps: readonly Step[] = [
  { text: loads.retire, params: {} },
  { text: loads.publish, params: {} },
]

/** The statements that say what is loaded now. */
export const datasetSteps = ({
  corpus: { version, defaultNormSetId },
  steadySince,
}: WrittenCorpus): readonly Step[] => [
  { text: loads.removeDataset, params: {} },
  {
    text: loads.addDataset,
    params: { loaded: { version, loadedAt: new Date().toISOString(), defaultNormSetId }, steadySince },
  },
]

const isOf = (type: EntityType) => (entity: Entity) => entity.type === type

const byId = (text: string, nodes: readonly { readonly id: string }[]) =>
  slices(nodes, ROWS_A_STEP).map((slice) => ({ text, params: { ids: slice.map(({ id }) => id) } }))

function* tieSteps(text: string, ties: readonly StoredTie[], size: number): Steps {
  for (const slice of slices(byEnd(ties), size)) yield { text, params: packed(slice) }
}

function* steadySteps(text: string, ties: readonly SteadyTie[], size: number): Steps {
  for (const slice of slices(byEnd(ties), size)) yield { text, params: packedSteady(slice) }
}

function* inSteps(text: string, rows: readonly object[], rest: object = {}, size = ROWS_A_STEP): Steps {
  for (const slice of slices(rows, size)) yield { text, params: { ...rest, rows: slice } }
}

const slices = <T>(rows: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size))

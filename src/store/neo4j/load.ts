import type { Corpus, Entity } from '../../domain.js'
import { loads } from '../../generated/cypher.js'
import { TYPE_NAMES } from '../../type-names.js'

/** One statement of a load. */
export interface Step {
  readonly text: string
  readonly params: object
}

const ROWS_A_STEP = 10_000

/** The statements that replace all that was loaded, to be run in one transaction. */
export function* loadSteps(corpus: Corpus): Generator<Step> {
  const { version, defaultNormSetId } = corpus
  yield { text: loads.clear, params: {} }
  yield* inSteps(loads.addSources, corpus.sources)
  for (const [type, label] of Object.entries(TYPE_NAMES)) {
    yield* inSteps(loads.addEntities, corpus.entities.filter(isOf(type)), { label })
  }
  yield* inSteps(loads.addTies, corpus.ties)
  yield* inSteps(loads.addAbsences, corpus.absences)
  yield* inSteps(loads.addEvents, corpus.events)
  yield* inSteps(loads.addStatedCounts, corpus.statedCounts)
  yield* inSteps(loads.addFacts, corpus.facts)
  yield* inSteps(loads.addAdoptions, corpus.adoptions)
  yield* inSteps(loads.addPolityScores, corpus.polityScores)
  yield* inSteps(loads.addOpenQuestions, corpus.openQuestions)
  yield {
    text: loads.addDataset,
    params: { loaded: { version, loadedAt: new Date().toISOString(), defaultNormSetId } },
  }
}

const isOf = (type: string) => (entity: Entity) => entity.type === type

function* inSteps(text: string, rows: readonly object[], rest: object = {}): Generator<Step> {
  for (let at = 0; at < rows.length; at += ROWS_A_STEP) {
    yield { text, params: { ...rest, rows: rows.slice(at, at + ROWS_A_STEP) } }
  }
}

import type { ManagedTransaction, Session } from 'neo4j-driver'
import type { Corpus } from '../../domain.js'
import { ddl, loads } from '../../generated/cypher.js'
import { differenceOf } from './difference.js'
import type { Difference } from './difference.js'
import { outgoing } from './outgoing.js'
import { datasetSteps, differenceSteps, ROWS_A_STEP, stagingSteps, switchSteps } from './steps.js'
import type { Step } from './steps.js'

/** What a load needs of the store that it is of. */
export interface Loading {
  readonly inSession: <T>(work: (session: Session) => Promise<T>) => Promise<T>
  /** Keys and indexes, which are made once for as long as the store is open. */
  readonly prepared: () => Promise<void>
  /** All that is held. */
  readonly held: () => Promise<Corpus | null>
  /** How many rows fit in one transaction. */
  readonly rowsATransaction: number
  /** Milliseconds that a load may take. */
  readonly timeoutMs: number
}

// A graph of millions is indexed in minutes; what was loaded before may be one.
const INDEX_SECONDS = 30 * 60

/**
 * Replaces what is held by what becomes of it. A small difference is one transaction. For a larger one the next graph is
 * built beside the old, of nodes without a label that any question asks for, and one transaction then moves the labels: it
 * grows with the nodes, not with the ties. A load that is killed leaves at most what no question sees.
 */
export async function update(loading: Loading, change: (held: Corpus | null) => Corpus): Promise<void> {
  await loading.prepared()
  const swaps = await alone(loading, (tx) => replace(loading, tx, change))
  if (swaps) await alone(loading, () => sweep(loading))
}

// Neo4j wants changes of the schema in transactions of their own.
export async function prepare(session: Session): Promise<void> {
  for (const statement of ddl) await session.executeWrite((tx) => tx.run(statement))
  await session.executeRead((tx) => tx.run(loads.awaitIndexes, outgoing({ seconds: INDEX_SECONDS })))
}

/** While no other load is under way: the hold ends with its transaction, also where this process is killed. */
const alone = <T>({ inSession, timeoutMs }: Loading, work: (tx: ManagedTransaction) => Promise<T>): Promise<T> =>
  inSession((session) =>
    session.executeWrite(
      async (tx) => {
        await tx.run(loads.hold)
        const result = await work(tx)
        await tx.run(loads.release)
        return result
      },
      { timeout: timeoutMs },
    ),
  )

/** Whether the old graph is still to be swept away. */
async function replace(loading: Loading, tx: ManagedTransaction, change: (held: Corpus | null) => Corpus) {
  await sweep(loading)
  const { next, difference } = await changed(loading, change)
  if (difference === null) return false
  const small = difference.size <= loading.rowsATransaction
  if (small) await runAll(tx, differenceSteps(difference))
  else await stageAndSwitch(loading, tx, next)
  await runAll(tx, datasetSteps(next))
  return !small
}

interface Changed {
  readonly next: Corpus
  /** null where nothing changes. */
  readonly difference: Difference | null
}

async function changed({ held }: Loading, change: (held: Corpus | null) => Corpus): Promise<Changed> {
  const before = await held()
  const next = change(before)
  return { next, difference: before?.version === next.version ? null : differenceOf(before ?? NOTHING, next) }
}

const NOTHING: Corpus = {
  version: '',
  defaultNormSetId: null,
  sources: [],
  entities: [],
  ties: [],
  absences: [],
  events: [],
  statedCounts: [],
  facts: [],
  adoptions: [],
  polityScores: [],
  openQuestions: [],
}

async function stageAndSwitch(loading: Loading, tx: ManagedTransaction, next: Corpus): Promise<void> {
  await loading.inSession(async (session) => {
    for (const step of stagingSteps(next, rowsAStep(loading))) await session.executeWrite((own) => run(own, step))
  })
  await runAll(tx, switchSteps)
}

/** Takes away what is retired, and what a load that was killed had staged: ties first, as one node may have any number. */
async function sweep(loading: Loading): Promise<void> {
  await loading.inSession(async (session) => {
    for (const text of [loads.sweepTies, loads.sweepNodes])
      while (await changesSome(session, text, rowsAStep(loading)));
  })
}

const rowsAStep = ({ rowsATransaction }: Loading): number => Math.max(1, Math.min(ROWS_A_STEP, rowsATransaction))

const changesSome = (session: Session, text: string, count: number): Promise<boolean> =>
  session.executeWrite(async (tx) => {
    const { summary } = await tx.run(text, outgoing({ count }))
    return summary.counters.containsUpdates()
  })

async function runAll(tx: ManagedTransaction, steps: Iterable<Step>): Promise<void> {
  for (const step of steps) await run(tx, step)
}

const run = (tx: ManagedTransaction, { text, params }: Step) => tx.run(text, outgoing(params))

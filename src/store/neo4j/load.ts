import type { ManagedTransaction, Result, Session } from 'neo4j-driver'
import type { Corpus, PartialDate } from '../../domain.js'
import { ddl, loads } from '../../generated/cypher.js'
import { smallDifference } from './difference.js'
import { outgoing } from './outgoing.js'
import { steadySince } from './steady-since.js'
import { datasetSteps, differenceSteps, hangingSteps, nodeStagingSteps, ROWS_A_STEP, switchSteps } from './steps.js'
import type { Step } from './steps.js'
import { type WrittenCorpus, writtenOf } from './stored.js'

/** What a load needs of the store that it is of. */
export interface Loading {
  readonly inSession: <T>(work: (session: Session) => Promise<T>) => Promise<T>
  /** Keys and indexes, which are made once for as long as the store is open. */
  readonly prepared: () => Promise<void>
  /** Of what is held; null where nothing is. */
  readonly version: () => Promise<string | null>
  /** All that is held. */
  readonly held: () => Promise<Corpus | null>
  /** The day, by the clock of this process. */
  readonly today: () => PartialDate
  /** How many rows fit in one transaction. */
  readonly rowsATransaction: number
  /** Milliseconds that a load may take. */
  readonly timeoutMs: number
}

// A graph of millions is indexed in minutes; what was loaded before may be one.
const INDEX_SECONDS = 30 * 60

/**
 * Replaces what is held, or only `over` where that is told. A small difference is one transaction. For a larger one the next
 * graph is built beside the old, of nodes without a label that any question asks for, and one transaction then moves the
 * labels: it grows with the nodes, not with the ties. A load that is killed leaves at most what no question sees.
 * @returns whether the corpus is what is held now; it is not where something else than `over` was.
 */
export async function load(loading: Loading, next: Corpus, over?: Corpus | null): Promise<boolean> {
  await loading.prepared()
  const replaced = await alone(loading, (tx) => replace(loading, tx, next, over))
  if (replaced === 'switched') await alone(loading, () => sweep(loading))
  return replaced !== 'something else'
}

/** Takes away what a load that was killed left behind, once no other is under way; one that cannot write is not troubled. */
export async function sweepLeft(loading: Loading): Promise<void> {
  if (!(await isSomethingLeft(loading))) return
  await loading.prepared()
  await alone(loading, () => sweep(loading))
}

const isSomethingLeft = ({ inSession }: Loading): Promise<boolean> =>
  inSession((session) =>
    session.executeRead(async (tx) => {
      const { records } = await tx.run<{ isSome: boolean }>(loads.left)
      return records.some((record) => record.get('isSome'))
    }),
  )

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

/** Once the graph was switched, the old one is still to be swept away. */
async function replace(loading: Loading, tx: ManagedTransaction, next: Corpus, over: Corpus | null | undefined) {
  await sweep(loading)
  const version = await loading.version()
  if (over !== undefined && version !== (over?.version ?? null)) return 'something else'
  if (version === next.version) return 'the same'
  const written = writtenOf(next, loading.today())
  const difference = await differenceTo(written, over, loading, await steadySince(tx))
  if (difference === null) await stageAndSwitch(loading, tx, written)
  else await runAll(tx, differenceSteps(difference))
  await runAll(tx, datasetSteps(written))
  return difference === null ? 'switched' : 'changed'
}

// What is held and was not told is let go of when this ends.
const differenceTo = async (
  next: WrittenCorpus,
  over: Corpus | null | undefined,
  { held, rowsATransaction }: Loading,
  since: PartialDate | null,
) => smallDifference(writtenOf(over === undefined ? await held() : over, since), next, rowsATransaction)

async function stageAndSwitch(loading: Loading, tx: ManagedTransaction, next: WrittenCorpus): Promise<void> {
  await stage(loading, nodeStagingSteps(next.corpus, loading.rowsATransaction))
  await stage(loading, hangingSteps(next, loading.rowsATransaction))
  await runAll(tx, switchSteps)
}

/**
 * Each step is a transaction. While one commits, which takes as long as to run it, the next one runs, in a session of its
 * own. Where one fails, the other has ended too before this is told: nothing is staged late.
 */
async function stage({ inSession }: Loading, steps: Iterable<Step>): Promise<void> {
  const nothing = Promise.resolve()
  let [before, own]: [Promise<void>, Promise<void>] = [nothing, nothing]
  try {
    for (const step of steps) {
      before = own
      await new Promise<void>((ran, failed) => {
        own = inSession((session) => session.executeWrite(async (tx) => runAll(tx, [step]).then(ran)))
        own.catch(failed)
      })
      await before
    }
    await own
  } catch (error) {
    await Promise.allSettled([before, own])
    throw error
  }
}

/** Takes away what is retired, and what a load that was killed had staged: ties first, as one node may have any number. */
async function sweep(loading: Loading): Promise<void> {
  await loading.inSession(async (session) => {
    for (const text of [loads.sweepTies, loads.sweepNodes])
      while (await changesSome(session, text, Math.min(ROWS_A_STEP, loading.rowsATransaction)));
  })
}

const changesSome = (session: Session, text: string, count: number): Promise<boolean> =>
  session.executeWrite(async (tx) => {
    const { summary } = await tx.run(text, outgoing({ count }))
    return summary.counters.containsUpdates()
  })

/** Each statement is sent while the one before it runs: to pack the rows takes about as long as to write them. */
async function runAll(tx: ManagedTransaction, steps: Iterable<Step>): Promise<void> {
  let before: Result | null = null
  for (const { text, params } of steps) {
    const sent = tx.run(text, outgoing(params))
    await before
    before = sent
  }
  await before
}

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** About how many seconds the longer files of tests take, without what they wait for. */
const SECONDS: Readonly<Record<string, number>> = {
  differential: 165,
  'every-page': 145,
  downloads: 110,
  'failing-server': 65,
  ask: 65,
  answers: 60,
  entity: 60,
  years: 60,
  'network-filters': 55,
  broken: 55,
  plans: 50,
  'network-doing': 45,
  network: 40,
  pages: 40,
  print: 40,
  playground: 40,
  workers: 35,
  'see-as': 30,
  map: 30,
  contract: 25,
  explain: 25,
  search: 20,
  injection: 20,
  timeline: 20,
  faults: 20,
  'load-killed': 20,
  'network-large': 20,
  'network-keyboard': 20,
  import: 15,
  stop: 15,
  server: 15,
  'neo4j-trouble': 15,
  'network-plain': 15,
  matrix: 15,
  steady: 10,
  'workers-neo4j': 10,
  'rolling-reload': 10,
  'playground-answer': 10,
  'new-question': 10,
  'network-whole': 10,
  whole: 10,
  formats: 10,
  compare: 10,
  disorder: 10,
  researchers: 10,
  stores: 5,
  about: 5,
  'apply-import': 5,
  'below-a-path': 5,
  secrets: 5,
  questions: 5,
  start: 5,
  'only-reads': 10,
  'packed-list': 5,
  'mistaken-files': 5,
  protocol: 5,
  bundle: 5,
  'nothing-silent': 5,
  meanings: 5,
  'written-facts': 5,
  load: 5,
  'ready-treaties': 5,
}
const FEW = 1

/** As many as a run has cores: a third gains nothing, for Neo4j and the browsers take what these leave. */
export const WORKERS = 2

/** A file of tests as far as its place in a run depends on it. */
export interface TestFile {
  readonly path: string
  readonly isPage: boolean
  /** When it comes among those that take turns at the one Neo4j, the least first; null: it is none of them. */
  readonly turn: number | null
}

/**
 * The order in which two workers best take files. One of them goes through those that take turns at the one Neo4j, of which
 * the other would only wait for the first; it does all else meanwhile, pages last, since a browser takes more than the
 * core of its worker. But for pages, the longest come last: no clock is part of these, however long they keep a Neo4j busy.
 */
export function inTurns<T extends TestFile>(files: readonly T[]): readonly T[] {
  const alone = files
    .filter(({ turn }) => turn !== null)
    .sort((a, b) => Number(a.turn) - Number(b.turn) || secondsOf(a) - secondsOf(b))
  const others = files
    .filter(({ turn }) => turn === null)
    .sort((a, b) => Number(a.isPage) - Number(b.isPage) || (secondsOf(a) - secondsOf(b)) * (a.isPage ? -1 : 1))
  const freeAt = Array.from({ length: WORKERS }, () => 0)
  let turnAt = 0
  const order: T[] = []
  while (alone.length + others.length > 0) {
    const now = Math.min(...freeAt)
    const isTurn = alone.length > 0 && (turnAt <= now || others.length === 0)
    const [next] = (isTurn ? alone : others).splice(0, 1) as [T]
    const end = (isTurn ? Math.max(now, turnAt) : now) + secondsOf(next)
    if (isTurn) turnAt = end
    freeAt[freeAt.indexOf(now)] = end
    order.push(next)
  }
  return order
}

const secondsOf = ({ path }: TestFile): number => SECONDS[basename(path, '.test.ts')] ?? FEW

export class InTurns extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(specifications)
    const files = sorted.map((specification) => ({ specification, ...fileOf(specification.moduleId) }))
    return inTurns(files).map(({ specification }) => specification)
  }
}

const fileOf = (path: string): TestFile => ({
  path,
  isPage: path.includes('/tests/web/'),
  turn: turnOf(basename(path, '.test.ts'), readFileSync(path, 'utf8')),
})

// The order in which Neo4j makes the fewest plans and loads the corpus the least often.
function turnOf(name: string, text: string): number | null {
  // What it has planned of the corpus, others ask.
  if (name === 'plans') return 0
  if (/\bSTORES\b/.test(text)) return 1
  // What it looks at, the differential tests have asked.
  if (name === 'explain') return 3
  return text.includes('openNeo4jAlone') ? 2 : null
}

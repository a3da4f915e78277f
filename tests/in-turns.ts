import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** About how many seconds the longer files of tests take, without what they wait for. */
const SECONDS: Readonly<Record<string, number>> = {
  'every-page': 110,
  downloads: 90,
  differential: 150,
  contract: 100,
  explain: 60,
  broken: 80,
  'network-filters': 60,
  ask: 60,
  questions: 60,
  'failing-server': 60,
  pages: 60,
  answers: 60,
  entity: 60,
  years: 55,
  playground: 50,
  print: 50,
  'network-doing': 45,
  network: 40,
  indicators: 40,
  plans: 40,
  workers: 35,
  'load-killed': 25,
  ways: 25,
  stores: 25,
  search: 25,
  server: 25,
  import: 25,
  steady: 20,
  faults: 20,
  'workers-neo4j': 20,
}
const FEW = 6
const WORKERS = 2

/** A file of tests as far as its place in a run depends on it. */
export interface TestFile {
  readonly path: string
  readonly isPage: boolean
  /** Whether it waits until no other file uses the one Neo4j. */
  readonly isAlone: boolean
}

/**
 * The order in which two workers best take files. One of them goes through those that take turns at the one Neo4j, of which
 * the other would only wait for the first; it does all else meanwhile, pages last, since a browser takes more than the core
 * of its worker. But for pages, the longest come last: no clock is part of these, however long they keep a Neo4j busy.
 */
export function inTurns<T extends TestFile>(files: readonly T[]): readonly T[] {
  const alone = files.filter(({ isAlone }) => isAlone).sort((a, b) => secondsOf(a) - secondsOf(b))
  const others = files
    .filter(({ isAlone }) => !isAlone)
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
  isAlone: /openNeo4jAlone|\bSTORES\b/.test(readFileSync(path, 'utf8')),
})

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import neo4j from 'neo4j-driver'
import { freePort } from '../../../tools/neo4j/port.js'
import { startNeo4j } from '../../../tools/neo4j/server.js'
import { answeredASecond } from './bursts.js'
import { countsOf } from './counts.js'
import { findsOf } from './finds.js'
import { installed } from './generated.js'
import { commitNow, inRepository, loadInto, tablesFor } from './graph.js'
import { writePlainTies } from './plain-ties.js'
import { normgraphs } from './programs.js'
import { reportOf } from './report.js'
import { timed } from './rounds.js'
import { type BenchRun, GENERATED } from './run.js'
import { started } from './servers.js'
import { startsOf, withMemory } from './starts.js'
import { subjectsOf } from './subjects.js'
import { walksOf } from './walks.js'
import { httpWay, rawWay } from './ways.js'

// One graph in a Neo4j of its own, the same questions in five ways: docs/benchmark.md tells how and what came of it. `--treaties`
// adds manytreaties, `--rounds N` is how often each is asked, `--only KEY` asks one question, and writes nothing.
const { values } = parseArgs({
  options: { treaties: { type: 'boolean' }, rounds: { type: 'string', default: '60' }, only: { type: 'string' } },
})
const ROUNDS = Number(values.rounds)
const BURSTS = 3
const RATED = ['by-id', 'two-hop']
const JSON_FILE = inRepository('docs', 'benchmark.json')

const say = (line: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`)
const folder = mkdtempSync(join(tmpdir(), 'normgraph-side-by-side-'))
const tables = tablesFor(values.treaties ?? false, folder)
say('Starting Neo4j')
const database = await startNeo4j({ home: join(folder, 'neo4j'), port: await freePort(), say })
const driver = neo4j.driver(database.uri, undefined, { disableLosslessIntegers: true })
const run = await measured().finally(async () => {
  await driver.close()
  await database.stop()
  rmSync(folder, { recursive: true, force: true })
})
if (values.only === undefined) written(run)
else console.log(reportOf([run]))

async function measured(): Promise<BenchRun> {
  say('Loading')
  loadInto(database.uri, tables)
  const now = `${new Date().toISOString().slice(0, 10)}~`
  const plainTies = await writePlainTies(driver, now)
  const subjects = await subjectsOf(driver, now)
  say('Installing @neo4j/graphql')
  const generated = installed(mkdtempSync(join(folder, 'generated-')), database.uri)
  const programs = [...(generated === null ? [] : [generated]), ...normgraphs(database.uri, tables, folder)]
  say('Starting each server')
  const starts = values.only === undefined ? await startsOf(programs) : []
  const servers = []
  for (const program of programs) servers.push(await started(program))
  try {
    const ways = [
      rawWay(driver),
      ...servers.map((server) =>
        httpWay(server, (question) => (server.name === GENERATED ? question.generated : question.normgraph)),
      ),
    ]
    const all = [...walksOf(subjects), ...countsOf(subjects), ...findsOf(subjects)]
    const questions = []
    const untimed: string[] = []
    for (const question of all.filter(({ key }) => (values.only ?? key) === key)) {
      say(question.title)
      const { key, title } = question
      try {
        questions.push({ key, title, times: await timed(question, ways, ROUNDS) })
      } catch (error) {
        console.error(error)
        untimed.push(title)
        process.exitCode = 1
      }
    }
    const rates = []
    for (const question of all.filter(({ key }) => RATED.includes(key) && values.only === undefined)) {
      say(`${question.title}, at 16 connections`)
      const { key, title } = question
      rates.push({ key, title, aSecond: await answeredASecond(question, ways, BURSTS) })
    }
    return {
      data: tables.name,
      machine: `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory`,
      versions: `Node ${process.versions.node}, Neo4j Community ${database.version} with 1 GB of heap`,
      commit: commitNow(),
      date: now.slice(0, 10),
      ...{ plainTies, rounds: ROUNDS, questions, untimed, rates, servers: withMemory(starts, servers) },
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
  }
}

/** Puts the run in the place of the last of the same data, in both files. */
function written(latest: BenchRun): void {
  const before = existsSync(JSON_FILE) ? (JSON.parse(readFileSync(JSON_FILE, 'utf8')) as readonly BenchRun[]) : []
  const runs = [...before.filter(({ data }) => data !== latest.data), latest]
  writeFileSync(JSON_FILE, `${JSON.stringify(runs, null, 2)}\n`)
  writeFileSync(inRepository('docs', 'benchmark.md'), reportOf(runs))
  console.log(reportOf([latest]))
}

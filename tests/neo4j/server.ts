import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../tools/neo4j/port.js'
import { startNeo4j } from '../../tools/neo4j/server.js'
import { SetupError } from '../../tools/neo4j/setup-error.js'
import { awaitAnswer } from './answer.js'
import { dockerAnswers, startInDocker } from './docker.js'
import type { Auth, Say, TestNeo4j } from './started.js'

/** The ways to a server, to be replaced in tests of the choice between them. */
export interface Ways {
  readonly given: (uri: string, auth: Auth | null) => Promise<TestNeo4j>
  readonly dockerAnswers: () => Promise<boolean>
  readonly docker: (say: Say) => Promise<TestNeo4j>
  readonly java: (say: Say) => Promise<TestNeo4j>
}

const WAYS: Ways = { given: useGiven, dockerAnswers, docker: startInDocker, java: startWithJava }

/**
 * NEO4J_URI where it is set, else Docker, else Java and Maven. Where there is none: null, or an error with CI=true, since
 * a CI run that skipped half of the tests would look like one that passed them.
 */
export async function neo4jForTests(env: NodeJS.ProcessEnv, say: Say, ways: Ways = WAYS): Promise<TestNeo4j | null> {
  const { NEO4J_URI, CI } = env
  if (NEO4J_URI) return ways.given(NEO4J_URI, authOf(env))
  if (await ways.dockerAnswers()) return ways.docker(say)
  try {
    return await ways.java(say)
  } catch (error) {
    if (!isMissing(error)) throw error
    if (CI === 'true')
      throw new Error(`CI=true wants the tests run on Neo4j, and there is none. ${error.message}`, { cause: error })
    say(skipped(error.message))
    return null
  }
}

function authOf({ NEO4J_USERNAME, NEO4J_PASSWORD }: NodeJS.ProcessEnv): Auth | null {
  return NEO4J_PASSWORD ? { username: NEO4J_USERNAME || 'neo4j', password: NEO4J_PASSWORD } : null
}

function isMissing(error: unknown): error is SetupError {
  return error instanceof SetupError && (error.code === 'MISSING_TOOL' || error.code === 'FETCH')
}

function skipped(why: string): string {
  const title = 'THE NEO4J HALF OF THE TESTS IS SKIPPED: THERE IS NO NEO4J HERE'
  const edge = '#'.repeat(title.length + 8)
  return ['', edge, `### ${title} ###`, edge, why, ''].join('\n')
}

async function useGiven(uri: string, auth: Auth | null): Promise<TestNeo4j> {
  await awaitAnswer(uri, auth)
  return { uri, auth, what: 'The Neo4j of NEO4J_URI', stop: () => Promise.resolve() }
}

async function startWithJava(say: Say): Promise<TestNeo4j> {
  const home = await mkdtemp(join(tmpdir(), 'normgraph-neo4j-'))
  const remove = () => rm(home, { recursive: true, force: true })
  const { uri, version, stop } = await startNeo4j({ home, port: await freePort(), keepPlans: true, say }).catch(
    async (error: unknown) => {
      await remove()
      throw error
    },
  )
  const what = `Neo4j ${version} from Maven Central`
  return { uri, auth: null, what, stop: () => stop().finally(remove) }
}

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { SetupError } from './setup-error.js'

const run = promisify(execFile)
const OLDEST_JAVA = 17
const NEEDED = `Neo4j 5 needs a Java ${OLDEST_JAVA} development kit (JDK) or a newer one`
const GET_JAVA = `Install one (Debian: apt-get install openjdk-17-jdk-headless, macOS: brew install openjdk@17) and put its java first on the PATH, or use Docker: docker compose up`

/** Asks for the modules, since they tell the version and whether `java` can run a source file, which a bare runtime cannot. */
export async function requireJava(): Promise<void> {
  const modules = await outputOf('java', ['--list-modules'])
  if (modules === null)
    throw new SetupError('MISSING_TOOL', `No java of version 9 or newer was found. ${NEEDED}. ${GET_JAVA}`)
  const version = Number(/^java\.base@(\d+)/m.exec(modules)?.[1])
  if (!(version >= OLDEST_JAVA))
    throw new SetupError('MISSING_TOOL', `java is of version ${version}. ${NEEDED}. ${GET_JAVA}`)
  if (!/^jdk\.compiler@/m.test(modules)) {
    throw new SetupError('MISSING_TOOL', `java is of version ${version}, but only a runtime. ${NEEDED}. ${GET_JAVA}`)
  }
}

export async function requireMaven(): Promise<void> {
  if ((await outputOf('mvn', ['--version'])) !== null) return
  throw new SetupError(
    'MISSING_TOOL',
    `No mvn was found: Neo4j's jars are fetched with Maven. Install it (Debian: apt-get install maven, macOS: brew install maven), or use Docker: docker compose up`,
  )
}

async function outputOf(command: string, args: readonly string[]): Promise<string | null> {
  try {
    const { stdout } = await run(command, [...args])
    return stdout
  } catch {
    return null
  }
}

import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { getHeapStatistics } from 'node:v8'
import { z } from 'zod'
import { ConfigError } from './errors.js'

/** How a Neo4j is reached. */
export interface Neo4jConfig {
  readonly uri: string
  readonly username: string | null
  readonly password: string | null
  readonly database: string | null
  /** Milliseconds within which one that cannot be reached is told to be so. */
  readonly patienceMs?: number
}

/** What answers beside the thread that listens, and what each request may take. */
export interface WorkersConfig {
  readonly threads: number
  readonly deadlineMs: number
  /** Megabytes of memory that a worker may have for the values of JavaScript. */
  readonly memoryMb: number
  /** Bytes that an answer of the API may have. */
  readonly maxAnswer: number
  /** How many small requests may wait for a worker, and how many large ones. */
  readonly maxQueue: number
}

export interface Config {
  readonly port: number
  readonly host: string
  /** Where readers reach the site, with a slash at its end, for previews of its links; null where nobody said. */
  readonly address?: string | null
  /** By which names the server answers, beside those of its own machine and that of `address`; none: as `host` is. */
  readonly hosts?: readonly string[]
  /** Whose pages, beside our own, may read the API and the files: those of all origins, or of these. */
  readonly origins?: '*' | readonly string[]
  /** null: the corpus is kept in memory. */
  readonly neo4j: Neo4jConfig | null
  /** Whether questions go to a snapshot of Neo4j in memory, to Neo4j itself, or to whichever suits the graph's size. */
  readonly read: 'auto' | 'snapshot' | 'direct'
  /** The folders that the corpus is read from. */
  readonly data: readonly string[]
  /** The folder that columns made of `data` are kept in for the next start; null: nowhere. */
  readonly cache?: string | null
  /** null: all is answered in the thread that listens. */
  readonly workers?: WorkersConfig | null
  /** In which form the server tells what it does, on standard output, and whether also what queries were asked with. */
  readonly log?: { readonly format: 'text' | 'json' | 'off'; readonly variables: boolean }
  /** Whether what the server counts is to be read at `/metrics`. */
  readonly metrics?: boolean
  /** Milliseconds that what is under way may take to be answered once the server is to stop. */
  readonly drainMs?: number
}

const SEEDS = new URL('../seeds', import.meta.url).pathname
const CACHE = new URL('../node_modules/.cache/normgraph', import.meta.url).pathname

const wants = (what: string) => ({
  error: (issue: { readonly input?: unknown }) => `wants ${what}, got ${JSON.stringify(issue.input)}`,
})
// What was got is not said again, as it is a secret.
const NO_NAMES = 'wants an address without a name and password, which NEO4J_USERNAME and NEO4J_PASSWORD are for'
const AN_ADDRESS = wants('an address as bolt://127.0.0.1:7687 or neo4j+s://…')
const A_PORT = wants('a port from 0 to 65535')

const wholeNumber = (least: number, most: number, what: string) =>
  z
    .string()
    .refine(
      (text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most,
      wants(`${what} from ${least} to ${most}`),
    )
    .transform(Number)

const listed = (text: string): readonly string[] => text.split(',').map((one) => one.trim())

/** As a browser says whose page asks. */
const isOrigin = (text: string) => /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text

/** As it stands in an address, without a port. */
const isHostName = (text: string) => URL.canParse(`http://${text}`) && new URL(`http://${text}`).hostname === text

/** On or off. */
const SWITCH = z
  .enum(['0', '1'], wants('1, or 0 as where it is not set'))
  .transform((text) => text === '1')
  .default(false)

const Environment = z.object({
  PORT: z
    .string()
    .refine((port) => /^\d+$/.test(port) && Number(port) <= 65_535, A_PORT)
    .transform(Number)
    .default(4000),
  HOST: z.string().min(1, wants('a host name or address')).default('127.0.0.1'),
  NEO4J_URI: z
    .string()
    .refine((text) => !/@/.test(text), NO_NAMES)
    .refine((text) => /@|^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/.test(text), AN_ADDRESS)
    .optional(),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_PASSWORD_FILE: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  NEO4J_PATIENCE: wholeNumber(1, 600, 'seconds').default(2),
  NORMGRAPH_READ: z.enum(['auto', 'snapshot', 'direct'], wants('auto, snapshot or direct')).default('auto'),
  NORMGRAPH_DATA: z.string().default(SEEDS),
  NORMGRAPH_CACHE: z.string().default(CACHE),
  NORMGRAPH_URL: z
    .url({ protocol: /^https?$/, ...wants('the address of the site, as https://normgraph.example.org/') })
    .transform((address) => new URL('./', address.endsWith('/') ? address : `${address}/`).href)
    .optional(),
  NORMGRAPH_HOSTS: z
    .string()
    .refine((text) => listed(text).every(isHostName), wants('names of hosts, as localhost,normgraph.example.org'))
    .transform(listed)
    .default([]),
  NORMGRAPH_CORS: z
    .string()
    .refine((text) => text === '*' || listed(text).every(isOrigin), wants('* or origins, as https://example.org'))
    .transform((text) => (text === '*' ? text : listed(text)))
    .default([]),
  NORMGRAPH_DRAIN: wholeNumber(0, 3600, 'seconds').default(30),
  NORMGRAPH_LOG: z.enum(['text', 'json', 'off'], wants('text, json or off')).optional(),
  NORMGRAPH_LOG_VARIABLES: SWITCH,
  NORMGRAPH_METRICS: SWITCH,
  NORMGRAPH_WORKERS: wholeNumber(0, 64, 'a number of workers').optional(),
  NORMGRAPH_DEADLINE: wholeNumber(1, 3600, 'seconds').default(30),
  NORMGRAPH_WORKER_MEMORY: wholeNumber(64, 1_000_000, 'megabytes').optional(),
  NORMGRAPH_MAX_ANSWER: wholeNumber(1, 400, 'megabytes').default(100),
})
type Environment = z.infer<typeof Environment>

/**
 * The configuration that the environment asks for; an empty variable is an absent one.
 * @throws ConfigError with one line a mistake.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>> = process.env,
  isTerminal = process.stdout.isTTY,
): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  const mistakes = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`),
    ...together(given),
  ]
  if (!parsed.success || mistakes.length > 0) throw new ConfigError(mistakes)
  return configOf(parsed.data, isTerminal)
}

function together(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const both = env.NEO4J_PASSWORD !== undefined && env.NEO4J_PASSWORD_FILE !== undefined
  const lost = ['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_PASSWORD_FILE', 'NEO4J_DATABASE'].filter(
    (name) => env[name] !== undefined,
  )
  return [
    ...(both ? ['NEO4J_PASSWORD and NEO4J_PASSWORD_FILE want one of the two, got both'] : []),
    ...(env.NEO4J_URI === undefined && lost.length > 0
      ? [`${lost.join(', ')} wants NEO4J_URI beside it, got none`]
      : []),
  ]
}

function configOf(env: Environment, isTerminal: boolean): Config {
  return {
    port: env.PORT,
    host: env.HOST,
    address: env.NORMGRAPH_URL ?? null,
    hosts: env.NORMGRAPH_HOSTS,
    origins: env.NORMGRAPH_CORS,
    neo4j: neo4jOf(env),
    read: env.NORMGRAPH_READ,
    data: listed(env.NORMGRAPH_DATA),
    cache: env.NORMGRAPH_CACHE === 'none' ? null : env.NORMGRAPH_CACHE,
    log: { format: env.NORMGRAPH_LOG ?? (isTerminal ? 'text' : 'json'), variables: env.NORMGRAPH_LOG_VARIABLES },
    metrics: env.NORMGRAPH_METRICS,
    workers: workersIn(env),
    drainMs: env.NORMGRAPH_DRAIN * 1000,
  }
}

const LEAST_MEMORY = 256
const MAX_QUEUE = 200

/** Each has a copy of what is loaded: more than these seldom pays. */
const MOST_WORKERS = 4

function workersIn(env: Environment): WorkersConfig | null {
  const threads = env.NORMGRAPH_WORKERS ?? Math.min(availableParallelism(), MOST_WORKERS)
  if (threads === 0) return null
  return {
    threads,
    deadlineMs: env.NORMGRAPH_DEADLINE * 1000,
    memoryMb: env.NORMGRAPH_WORKER_MEMORY ?? memoryFor(threads),
    maxAnswer: env.NORMGRAPH_MAX_ANSWER * 1_000_000,
    maxQueue: MAX_QUEUE,
  }
}

/** What Node would give to one thread, shared among all there may be. */
function memoryFor(threads: number): number {
  const megabytes = getHeapStatistics().heap_size_limit / 2 ** 20
  return Math.max(LEAST_MEMORY, Math.floor(megabytes / (threads + Math.ceil(threads / 2))))
}

function neo4jOf(env: Environment): Neo4jConfig | null {
  if (env.NEO4J_URI === undefined) return null
  return {
    uri: env.NEO4J_URI,
    username: env.NEO4J_USERNAME ?? null,
    password: env.NEO4J_PASSWORD ?? passwordIn(env.NEO4J_PASSWORD_FILE),
    database: env.NEO4J_DATABASE ?? null,
    patienceMs: env.NEO4J_PATIENCE * 1000,
  }
}

function passwordIn(file: string | undefined): string | null {
  if (file === undefined) return null
  try {
    return readFileSync(file, 'utf8').trimEnd()
  } catch (error) {
    throw new ConfigError([
      `NEO4J_PASSWORD_FILE wants a file that can be read, got ${JSON.stringify(file)} (${String(error)})`,
    ])
  }
}

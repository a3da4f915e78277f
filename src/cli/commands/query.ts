import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { Command, Option } from 'commander'
import { readConfig } from '../../config.js'
import { ConfigError } from '../../errors.js'
import { contextOf } from '../../graphql/context.js'
import { LIMITS } from '../../graphql/limits/limits.js'
import { createServer } from '../../graphql/server.js'
import type { Store } from '../../store/store.js'
import type { ExitCode } from '../exit.js'
import type { Io } from '../io.js'
import { withStore } from '../stores.js'
import type { Subcommand } from '../subcommand.js'
import { asTable } from '../table.js'

interface Options {
  readonly variables?: string
  readonly operation?: string
  readonly format: 'json' | 'table'
}

export const queryCommand: Subcommand = (io, run) =>
  new Command('query')
    .description('Ask a question in GraphQL, and print the answer: no server is needed.')
    .argument('<file>', 'a .graphql document; - reads it from standard input')
    .option('--variables <json>', 'its variables, as JSON or as @FILE')
    .option('--operation <name>', 'which operation of the document')
    .addOption(new Option('--format <format>', 'how to print').choices(['json', 'table']).default('json'))
    .addHelpText(
      'after',
      `
A table has a row for each item of the first list in the answer. Exit code 1: the answer has errors.

  normgraph query questions/06-norm-6-without-norm-7.graphql --format table`,
    )
    .action((file: string, options: Options) => run(() => query(file, options, io)))

async function query(file: string, options: Options, { say, complain }: Io): Promise<ExitCode> {
  const report = (error: unknown) => complain(String(error))
  const request = { query: await contentOf(file), ...(await variablesOf(options)), ...operationOf(options) }
  const { data, errors } = await withStore((store) => answered(store, request, report), report)
  for (const { message, path } of errors ?? []) complain(path === undefined ? message : `${path.join('.')}: ${message}`)
  if (data != null) say(options.format === 'table' ? asTable(data) : JSON.stringify(data, null, 2))
  return errors === undefined ? 0 : 1
}

async function answered(
  store: Store,
  request: { readonly query: string; readonly variables?: Record<string, unknown>; readonly operationName?: string },
  report: (error: unknown) => void,
) {
  const contextValue = contextOf(store, LIMITS, new Date(), readConfig().address)
  const { body } = await createServer(report).executeOperation(request, { contextValue })
  if (body.kind !== 'single') throw new TypeError('wanted a single answer, got an incremental one')
  return body.singleResult
}

const operationOf = ({ operation }: Options) => (operation === undefined ? {} : { operationName: operation })

async function variablesOf({ variables }: Options): Promise<{ readonly variables?: Record<string, unknown> }> {
  if (variables === undefined) return {}
  const json = variables.startsWith('@') ? await contentOf(variables.slice(1)) : variables
  return { variables: parsed(json) }
}

function parsed(json: string): Record<string, unknown> {
  const value = jsonOf(json)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new ConfigError([`--variables wants a JSON object, as '{"id": "KEN"}', got ${JSON.stringify(json)}`])
}

function jsonOf(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

async function contentOf(file: string): Promise<string> {
  if (file === '-') return text(process.stdin)
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new ConfigError([`${file} wants to be a file that can be read, got ${code ?? String(error)}`])
  }
}

import type { TypedDocumentString } from '../generated/graphql.js'
import { GRAPHQL } from './site.js'

/** Why there is no answer: the server could not be reached, or it said no. */
export class AskError extends Error {
  override readonly name = 'AskError'
  constructor(
    message: string,
    readonly code: string,
    /** Whether the same question may be answered another time. */
    readonly retriable: boolean,
  ) {
    super(message)
  }
}

interface Answer<Result> {
  readonly data?: Result | null
  readonly errors?: readonly {
    readonly message: string
    readonly extensions?: { readonly code?: string; readonly retriable?: boolean }
  }[]
}

/**
 * Asks the server one typed question.
 * @throws AskError with the server's own words, or with UNREACHABLE.
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  return askText<Result>(String(document), variables, signal)
}

/** The same of a question that was written elsewhere, such as a research question. */
export async function askText<Result>(query: string, variables: unknown, signal?: AbortSignal): Promise<Result> {
  const { data, errors } = await answerTo<Result>(JSON.stringify({ query, variables }), signal)
  const [error] = errors ?? []
  if (error !== undefined) throw refused(error.message, error.extensions)
  if (data == null) throw new AskError('The server gave an empty answer.', 'EMPTY', true)
  return data
}

/** Longer than the server works on any question. */
const PATIENCE_MS = 60_000

async function answerTo<Result>(body: string, given?: AbortSignal): Promise<Answer<Result>> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' }
  const late = AbortSignal.timeout(PATIENCE_MS)
  const signal = given === undefined ? late : AbortSignal.any([given, late])
  const response = await fetch(GRAPHQL, { method: 'POST', headers, body, signal }).catch(unreachable)
  try {
    return (await response.json()) as Answer<Result>
  } catch (error) {
    if (signal.aborted) return unreachable(error)
    throw new AskError(`The server answered with ${response.status} and no data.`, 'UNREADABLE', true)
  }
}

/** Of one that was given up, as it was overtaken, nothing is to be said. */
function unreachable(error: unknown): never {
  if (error instanceof DOMException && error.name === 'AbortError') throw error
  throw new AskError('The server does not answer.', 'UNREACHABLE', true)
}

const refused = (message: string, { code = 'UNKNOWN', retriable = false } = {}) =>
  new AskError(message, code, retriable)

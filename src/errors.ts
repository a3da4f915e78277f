/** A mistake in the corpus: where it stands, what was wanted there and what was got. */
export interface Issue {
  readonly file: string
  /** From 1; absent where the whole file is meant. */
  readonly line?: number
  readonly column?: string
  /** Stable; to be matched instead of the words. */
  readonly code: string
  readonly wanted: string
  readonly got: string
}

export function issueText({ file, line, column, code, wanted, got }: Issue): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  return `${place} [${code}] wanted ${wanted}, got ${got}`
}

const LISTED = 20

/** The corpus has mistakes and cannot be used. */
export class CorpusError extends Error {
  readonly code = 'CORPUS'
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super(corpusMessage(issues))
    this.name = 'CorpusError'
    this.issues = issues
  }
}

function corpusMessage(issues: readonly Issue[]): string {
  const listed = issues.slice(0, LISTED).map((issue) => `  ${issueText(issue)}`)
  const more = issues.length - listed.length
  return [
    `The corpus has ${issues.length === 1 ? '1 mistake' : `${issues.length} mistakes`}:`,
    ...listed,
    ...(more > 0 ? [`  and ${more} more`] : []),
    'Mend these cells and run `npm run validate` until it finds none.',
  ].join('\n')
}

/** A mapping of somebody's table onto ours has mistakes and cannot be used. */
export class MappingError extends Error {
  readonly code = 'MAPPING'

  constructor(readonly issues: readonly Issue[]) {
    const count = issues.length === 1 ? '1 mistake' : `${issues.length} mistakes`
    const listed = issues.map((issue) => `  ${issueText(issue)}`)
    super([`The mapping has ${count}:`, ...listed, 'seeds/mappings/README.md says what a mapping may say.'].join('\n'))
    this.name = 'MappingError'
  }
}

export type FileCode =
  | 'FILE_MISSING'
  | 'FILE_UNREADABLE'
  | 'FILE_EMPTY'
  | 'FILE_FORMAT'
  | 'FILE_OLD_EXCEL'
  | 'FILE_ENCRYPTED'
  | 'FILE_NOT_XLSX'
  | 'FILE_DAMAGED'
  | 'FILE_XML'
  | 'FILE_TOO_LARGE'
  | 'FILE_CELL'
  | 'FILE_ENCODING'
  | 'FILE_DELIMITER'
  | 'FILE_QUOTES'
  | 'FILE_COLUMNS'

/** A file of the user's that cannot be used at all: the message says what was wanted, what was got and what to do. */
export class FileError extends Error {
  constructor(
    readonly code: FileCode,
    readonly place: string,
    readonly problem: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(`${place}: ${problem}. ${remedy}.`, options)
    this.name = 'FileError'
  }
}

export type InputCode =
  | 'UNKNOWN_ID'
  | 'WRONG_TYPE'
  | 'PAGE_SIZE'
  | 'CURSOR'
  | 'TOO_MANY_IDS'
  | 'ARGUMENT'
  | 'UNKNOWN_EXPORT'
  | 'BAD_USER_INPUT'

/** A question that cannot be answered as asked; the message says what was wanted and what was got. */
export class InputError extends Error {
  constructor(
    readonly code: InputCode,
    message: string,
  ) {
    super(message)
    this.name = 'InputError'
  }
}

export type StoreCode = 'STORE_UNAVAILABLE' | 'STORE_REFUSED' | 'STORE_TIMEOUT' | 'STORE_FAILED'

/** The store could not answer; `retriable` where asking again may help. */
export class StoreError extends Error {
  constructor(
    readonly code: StoreCode,
    message: string,
    readonly retriable: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'StoreError'
  }
}

/** The environment asks for something that cannot be: one line a mistake. */
export class ConfigError extends Error {
  readonly code = 'CONFIG'

  constructor(readonly mistakes: readonly string[]) {
    super(mistakes.join('\n'))
    this.name = 'ConfigError'
  }
}

/** A failure as whoever runs the server wants to see it, as values. */
export interface Fault {
  readonly code: string
  readonly message: string
  readonly cause: string | null
  /** Of what is nobody's fault but ours. */
  readonly trace: string | null
  /** Of the request that met it, where that is known. */
  readonly id: string | null
}

/** Of what the world did a code, a sentence and a cause; of what we did a trace beside. */
export function faultOf(error: unknown, id: string | null = null): Fault {
  const { code, message, cause, stack } = error instanceof Error ? (error as Failure) : { message: String(error) }
  const isOfWorld = error instanceof Error && WORLD.some((one) => one(error))
  const name = typeof code === 'string' && isOfWorld ? code : INTERNAL
  const causeText = cause instanceof Error ? cause.message : null
  const traces = [stack, cause instanceof Error ? cause.stack : undefined].filter((one) => one !== undefined)
  return { code: name, message, cause: causeText, trace: isOfWorld ? null : traces.join('\n'), id }
}

export const isFault = (error: unknown): error is Fault =>
  typeof error === 'object' && error !== null && !(error instanceof Error) && 'trace' in error && 'message' in error

const INTERNAL = 'INTERNAL_SERVER_ERROR'

type Failure = Error & { readonly code?: unknown }

const OF_WORLD = [StoreError, CorpusError, MappingError, FileError, InputError, ConfigError]

/** What says so itself, what the system refused, and readers that went away. */
const WORLD: readonly ((error: Failure) => boolean)[] = [
  (error) => OF_WORLD.some((kind) => error instanceof kind),
  (error) => 'syscall' in error && typeof error.code === 'string',
  ({ code }) => code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET',
]

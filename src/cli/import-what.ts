import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ImportedSource } from '../import/apply-import.js'
import type { DayOrder } from '../import/dates/in-digits.js'
import { iccdImporter } from '../import/iccd/iccd.js'
import type { Importer } from '../import/importer.js'
import { mappingImporter } from '../import/mapping/mapping-importer.js'
import { readMapping } from '../import/mapping/read-mapping.js'
import { ConfigError, FileError } from '../errors.js'

export interface FormatOptions {
  readonly format?: 'iccd'
  readonly mapping?: string
  readonly dayOrder?: DayOrder
}

export interface SourceOptions {
  readonly source?: string
  readonly title?: string
  readonly publisher?: string
  readonly date?: string
  readonly coversUntil?: string
  readonly url?: string
  readonly licence?: string
}

/** A row of `sources`, but for what is of the file. */
type Described = Readonly<Record<string, string>> & { readonly id: string; readonly title: string }

interface Format {
  readonly importer: Importer
  readonly described: Described
}

// As its page has it; `iccd` is the page itself.
const ICCD: Described = {
  id: 'iccd-sheets',
  title: 'International Cybersecurity Cooperation Dataset (ICCD), its sheets',
  publisher: 'Lucas Ashbaugh',
  licence: 'CC BY',
}

/** How a file is read, and the source that it is of. */
export async function formatOf({ format, mapping, dayOrder }: FormatOptions): Promise<Format> {
  if ((format === undefined) === (mapping === undefined)) {
    const got = format === undefined ? 'neither' : 'both'
    throw new ConfigError([
      `An import wants one of --format and --mapping, got ${got}; normgraph mapping FILE --to FILE.yml guesses a first mapping`,
    ])
  }
  if (mapping === undefined) return { importer: iccdImporter(dayOrder), described: ICCD }
  if (dayOrder !== undefined)
    throw new ConfigError([
      `--day-order goes with --format; a mapping has \`dates: formats\`, got --mapping ${mapping}`,
    ])
  const read = await readMapping(mapping)
  return { importer: mappingImporter(read), described: read.source }
}

/** The source that a file becomes: as its format describes it, but for what the options say. */
export function sourceOf(options: SourceOptions, described: Described, file: string, sha256: string): ImportedSource {
  const { source, coversUntil, title, publisher, date, url, licence } = options
  const said = { id: source, covers_until: coversUntil, title, publisher, date, url, licence }
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
  return { ...described, ...given, file: basename(file), sha256 }
}

/** The SHA-256 of a file, read in a stream. */
export async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(file), hash)
  } catch (cause) {
    const got = (cause as NodeJS.ErrnoException).code ?? String(cause)
    const problem = `wanted a file that can be read, got ${got}`
    throw new FileError('FILE_UNREADABLE', file, problem, 'Check the path', { cause })
  }
  return hash.digest('hex')
}

import type { LeftOut } from '../formats/left-out.js'
import type { TextArguments } from '../formats/table.js'

/** What a file is made from, once its arguments are known to be good. */
export type Chunks = () => AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

/** A file whose beginning is there. */
export interface OpenFile {
  readonly chunks: Chunks
  /** What it could hold and does not, since a limit was asked for. */
  readonly cuts: readonly LeftOut[]
  /** Those that its name says: of the rows of a table, which has no other place for it. */
  readonly namedCuts: readonly LeftOut[]
}

/** A file that can be taken away. */
export interface ExportFile {
  /** What it is called where it is kept, as `agreements.csv`. */
  readonly name: string
  readonly mediaType: string
  /** What, beside the version of the graph and the day, makes it another file: as text. */
  readonly made: string
  /**
   * Asks for its beginning.
   * @throws InputError or StoreError where that cannot be had; afterwards the chunks throw.
   */
  readonly open: (asked: ExportScope) => Promise<OpenFile>
}

/** Of which version of the graph a file is to be, and as of when where its arguments do not say. */
export interface ExportScope {
  readonly version: string
  readonly now: Date
}

/** Everything that can be taken away of one kind: lists, networks, the corpus. */
export interface ExportProvider {
  /** The files, by name and extension, each with what it is and takes. */
  readonly index: readonly ExportDescription[]
  /** @throws InputError where the arguments are no good. */
  readonly file: (name: string, extension: string, given: TextArguments) => ExportFile
}

export interface ExportDescription {
  readonly name: string
  readonly about: string
  readonly extensions: readonly string[]
  readonly arguments: readonly DescribedArgument[]
}

export interface DescribedArgument {
  readonly name: string
  /** As the schema of the API writes it: one that ends in `!` cannot be left out, unless it has a default. */
  readonly type: string
  /** What it is where it is left out; absent: it is not there. */
  readonly default?: unknown
  /** The formats that take it; absent: all. */
  readonly extensions?: readonly string[]
}

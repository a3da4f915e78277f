import { createHash } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { endianness } from 'node:os'
import { join, resolve } from 'node:path'
import { foldersDigest } from './folders-digest.js'

export interface KeptOptions {
  /** The folder that columns are kept in; null: nowhere. */
  readonly cache: string | null
  /** What makes them, as a text that is another wherever it may make others of the same tables. */
  readonly program: string
  readonly report: (error: unknown) => void
}

/**
 * The columns of some folders of tables: those that were kept, where they are of the same tables and were made by the same
 * program, else what `make` makes, which is kept for the next time. What cannot be read or kept is no error.
 * @throws what `make` does.
 */
export async function keptColumns(
  folders: readonly string[],
  { cache, program, report }: KeptOptions,
  make: () => Promise<SharedArrayBuffer>,
): Promise<SharedArrayBuffer> {
  if (cache === null) return make()
  const file = join(cache, `${sha256(folders.map((folder) => resolve(folder)).join('\n')).slice(0, 16)}${ENDING}`)
  const digest = await foldersDigest(folders)
  if (digest === null) return make()
  const key = sha256(`${program}\n${endianness()}\n${digest}`)
  const kept = await read(file, key).catch(unreadable(file))
  if (typeof kept === 'object') return kept
  if (kept !== NONE) report(`Not read: the columns kept in ${file} ${kept}; they are made anew`)
  const made = await make()
  // Beside what is answered: nobody waits for it.
  void keep(cache, file, key, made, () => foldersDigest(folders).then((now) => now === digest)).catch(() => undefined)
  return made
}

const ENDING = '.columns'
const NONE = 'are not there'

// A line that says what the file is, of which tables and program, and what its bytes come to.
const FORMAT = 'normgraph columns 1'
const HEADER_BYTES = 160
const headerOf = (key: string, digest: string): string => `${`${FORMAT} ${key} ${digest}`.padEnd(HEADER_BYTES - 1)}\n`

/** What is in a file; else why it is not to be read. */
async function read(file: string, key: string): Promise<SharedArrayBuffer | string> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const header = Buffer.alloc(HEADER_BYTES)
    await handle.read(header, 0, HEADER_BYTES, 0)
    const [, ofKey, digest] = /^normgraph columns 1 (\w{64}) (\w{64}) *\n$/.exec(header.toString('latin1')) ?? []
    if (digest === undefined) return 'are damaged or of another format'
    if (ofKey !== key) return 'are of other tables or of another version of the program'
    const bytes = new SharedArrayBuffer(size - HEADER_BYTES)
    const view = Buffer.from(bytes)
    for (let at = 0; at < view.length;) {
      const { bytesRead } = await handle.read(view, at, view.length - at, HEADER_BYTES + at)
      if (bytesRead === 0) return 'are cut off'
      at += bytesRead
    }
    return sha256(view) === digest ? bytes : 'are damaged'
  } finally {
    await handle.close()
  }
}

const unreadable =
  (file: string) =>
  (error: unknown): string => {
    const { code } = error as { readonly code?: unknown }
    return code === 'ENOENT' || code === 'ENOTDIR' ? NONE : `cannot be read (${String(code ?? error)}): ${file}`
  }

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Writes what was made beside the file and then in its place, so that nobody reads half of it. */
async function keep(
  cache: string,
  file: string,
  key: string,
  bytes: SharedArrayBuffer,
  areTheSame: () => Promise<boolean>,
): Promise<void> {
  // What was read after the digest was taken may be what was changed meanwhile.
  if (!(await areTheSame())) return
  await mkdir(cache, { recursive: true })
  const view = new Uint8Array(bytes)
  const beside = `${file}.${process.pid}`
  try {
    await writeFile(beside, headerOf(key, sha256(view)))
    await writeFile(beside, view, { flag: 'a' })
    await rename(beside, file)
  } finally {
    await rm(beside, { force: true })
  }
  await removeOld(cache)
}

const OLD_MS = 30 * 24 * 3_600_000

/** Columns of folders that nobody has served anew for long, and what a process left that ended while it wrote. */
async function removeOld(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!/\.columns(\.\d+)?$/.test(name)) continue
    const { mtimeMs } = await stat(join(cache, name))
    if (Date.now() - mtimeMs > OLD_MS) await rm(join(cache, name), { force: true })
  }
}

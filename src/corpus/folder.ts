import { cp, mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { StoreError } from '../errors.js'
import type { RowsByTable } from './tables-of.js'
import { writeTables } from './write.js'

/**
 * Does some work while nobody else writes a folder. What the work has for it puts other tables in its place, and answers
 * whether the folder is another now: the new one is written beside it and then renamed, so that whoever reads meets the
 * old or the new.
 */
export async function replaceFolder<T>(
  folder: string,
  work: (replace: (tables: RowsByTable) => Promise<boolean>) => Promise<T>,
): Promise<T> {
  const { incoming, replaced } = await begin(folder)
  try {
    return await work(async (tables) => {
      await copyProse(folder, incoming)
      writeTables(incoming, tables)
      if (await haveSameTables(folder, incoming)) return false
      await swap(folder, incoming, replaced)
      return true
    })
  } finally {
    await Promise.all([incoming, replaced].map((one) => rm(one, { recursive: true, force: true })))
  }
}

/** Brings back a folder that a killed import was about to replace; whether it did. */
export async function settle(folder: string): Promise<boolean> {
  const { replaced } = besides(folder)
  if ((await isFolder(folder)) || !(await isFolder(replaced))) return false
  await rename(replaced, folder)
  return true
}

export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

interface Besides {
  readonly replaced: string
  /** What the folders that imports write are called, but for the number of the process. */
  readonly writing: string
}

function besides(folder: string): Besides {
  const [parent, name] = [dirname(resolve(folder)), basename(resolve(folder))]
  return { replaced: join(parent, `.${name}.replaced`), writing: join(parent, `.${name}.incoming-`) }
}

/** Cleans up after imports that were killed, and makes the folder to write. */
async function begin(folder: string): Promise<{ readonly incoming: string; readonly replaced: string }> {
  const { replaced, writing } = besides(folder)
  await mkdir(dirname(writing), { recursive: true })
  await settle(folder)
  for (const pid of await writers(writing)) {
    if (isRunning(pid)) throw busy(folder, pid)
    await rm(`${writing}${pid}`, { recursive: true, force: true })
  }
  await rm(replaced, { recursive: true, force: true })
  await mkdir(`${writing}${process.pid}`)
  return { incoming: `${writing}${process.pid}`, replaced }
}

async function writers(writing: string): Promise<readonly number[]> {
  const names = await readdir(dirname(writing))
  const stem = basename(writing)
  return names.filter((name) => name.startsWith(stem)).map((name) => Number(name.slice(stem.length)))
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const busy = (folder: string, pid: number) =>
  new StoreError('STORE_UNAVAILABLE', `${folder} is being written by process ${pid}; wait until it has ended`, true)

/** What stands in the folder beside its tables: notes and a licence stay. */
async function copyProse(from: string, to: string): Promise<void> {
  if (await isFolder(from)) await cp(from, to, { recursive: true, filter: (path) => !path.endsWith('.csv') })
}

async function haveSameTables(one: string, other: string): Promise<boolean> {
  const [names, others] = await Promise.all([tableNames(one), tableNames(other)])
  if (names.join('\n') !== others.join('\n')) return false
  for (const name of names) {
    const [text, again] = await Promise.all([one, other].map((folder) => readFile(join(folder, name))))
    if (text === undefined || again === undefined || !text.equals(again)) return false
  }
  return true
}

async function tableNames(folder: string): Promise<readonly string[]> {
  const names = (await isFolder(folder)) ? await readdir(folder, { recursive: true }) : []
  return names.filter((name) => name.endsWith('.csv')).sort()
}

async function swap(folder: string, incoming: string, replaced: string): Promise<void> {
  if (await isFolder(folder)) await rename(folder, replaced)
  await rename(incoming, folder)
}

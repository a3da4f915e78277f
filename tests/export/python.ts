import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const SCRIPT = fileURLToPath(new URL('read_back.py', import.meta.url))

/** Whether there is a python3 with the packages of requirements.txt; with CI=true there is to be one. */
export const HAS_READERS =
  process.env['CI'] === 'true' || spawnSync('python3', ['-c', 'import networkx, openpyxl, frictionless']).status === 0

if (!HAS_READERS)
  console.warn(
    'SKIPPED: no python3 with tests/export/requirements.txt, so no export was read back by those who read them',
  )

export interface ReadNetwork {
  readonly graph: Readonly<Record<string, string | number>>
  readonly nodes: Readonly<Record<string, Data>>
  /** As networkx has it. */
  readonly density: number
  readonly links: readonly (readonly [source: string, target: string, data: Data])[]
}

/** The rows of each sheet of a workbook, by its name. */
export type ReadSheets = Readonly<Record<string, readonly (readonly unknown[])[]>>

type Data = Readonly<Record<string, unknown>>

/** Where a node that was read is drawn. */
export function placeOf({ viz, x, y }: Data = {}): unknown {
  if (viz === undefined) return { x, y }
  const { position } = viz as { readonly position: Data }
  return { x: position['x'], y: position['y'] }
}

/** What Python reads of some files, by name. */
export async function readBack(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Readonly<Record<string, unknown>>> {
  const folder = mkdtempSync(join(tmpdir(), 'normgraph-'))
  try {
    const paths = Object.keys(files).map((name) => join(folder, name))
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    // Not in step: a server in this process is to go on.
    const { stdout } = await promisify(execFile)('python3', [SCRIPT, ...paths], { maxBuffer: 2 ** 28 })
    const read = JSON.parse(stdout) as Readonly<Record<string, unknown>>
    return Object.fromEntries(Object.keys(files).map((name) => [name, read[join(folder, name)]]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

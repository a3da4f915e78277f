import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** A digest of the names and bytes of all files in some folders; null where one of them cannot be read. */
export async function foldersDigest(folders: readonly string[]): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for (const folder of folders) {
      hash.update(`${folder}\n`)
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))
      for (const file of files.sort()) {
        const bytes = await readFile(file)
        hash.update(`${relative(folder, file)}\n${bytes.length}\n`).update(bytes)
      }
    }
  } catch {
    return null
  }
  return hash.digest('hex')
}

import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCorpus } from '../../../src/corpus/corpus.js'
import { CorpusError, issueText } from '../../../src/errors.js'
import { openMemory } from '../../../src/store/memory/memory.js'
import type { Draws } from './draws.js'
import { copied, faultIn, type Outcome, workplace } from './outcome.js'
import { mutatedCsv } from './tables.js'

/** Few rows of each table, without a mistake. */
export const BASE = fileURLToPath(new URL('../../corpus/base', import.meta.url))

/** Reads the corpus of a few rows with one of its tables changed. */
export async function seedsReader() {
  const { at, remove } = await workplace()
  await copied(BASE, at('corpus'))
  const names = (await readdir(BASE, { recursive: true })).filter((name) => name.endsWith('.csv')).sort()
  const texts = new Map<string, string>()
  for (const name of names) texts.set(name, await readFile(join(BASE, name), 'utf8'))
  return { read, remove }

  async function read(draws: Draws): Promise<Outcome> {
    const name = draws.one(names)
    const text = texts.get(name) ?? ''
    const file = at('corpus', name)
    await writeFile(file, mutatedCsv(text, draws))
    try {
      const store = openMemory(await readCorpus([at('corpus')]))
      await store.ask('entityCounts', { asOf: null })
      return { as: 'read', fault: null }
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error
      // What a row says may be wrong in another table, that speaks of it.
      const astray = error.issues.find((issue) => !names.some((one) => issue.file === at('corpus', one)))
      const fault = astray === undefined ? null : `in no table: ${issueText(astray)}`
      return { as: error.issues[0]?.code ?? 'no mistake', fault: fault ?? faultIn(error.message) }
    } finally {
      await writeFile(file, text)
    }
  }
}

import { readDdl } from './checks/ddl.js'
import { clashes, type File, illNamed, readFiles, strayFiles } from './language/files.js'
import { headless, readFragments, unusedFragments } from './language/fragments.js'
import { readQuery } from './query.js'
import { contradictions } from './types/declarations.js'
import type { CypherModel } from './types/model.js'

/** All of a folder of Cypher: its questions and loads, what defines keys and indexes, and what is wrong with them. */
export function readCypher(dir: string, model: CypherModel) {
  const files = readFiles(dir)
  const fragmentFiles = files.filter(({ kind }) => kind === 'fragment')
  const fragments = readFragments(fragmentFiles)
  const asking = files.filter(isAsking).sort(byName)
  const queries = asking.map((file) => readQuery(file, fragments, model))
  const ddl = files.filter(({ kind }) => kind === 'ddl').map((file) => readDdl(file, model))
  const diagnostics = [
    ...[...strayFiles(dir), ...illNamed(asking), ...clashes(asking)],
    ...[...fragmentFiles.flatMap(headless), ...unusedFragments(asking, fragmentFiles)],
    ...contradictions(queries),
    ...[...queries, ...ddl].flatMap((one) => one.diagnostics),
  ]
  return { queries, ddl, diagnostics }
}

const isAsking = ({ kind }: File) => kind === 'question' || kind === 'load'

const byName = (a: File, b: File): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

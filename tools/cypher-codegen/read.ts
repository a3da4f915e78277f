import { readDdl } from './checks/ddl.js'
import { clashes, illNamed, readFiles, strayFiles, type File } from './language/files.js'
import { headless, readFragments, unusedFragments } from './language/fragments.js'
import { readQuestion } from './question.js'
import { contradictions } from './types/declarations.js'
import type { Model } from './types/model.js'

/** All of a folder of Cypher: the questions and loads, what is defined, and what can be told to be wrong with them. */
export function readCypher(dir: string, model: Model) {
  const files = readFiles(dir)
  const fragmentFiles = files.filter(({ kind }) => kind === 'fragment')
  const fragments = readFragments(fragmentFiles)
  const asking = files.filter(isAsking).sort(byName)
  const asked = asking.map((file) => readQuestion(file, fragments, model))
  const defined = files.filter(({ kind }) => kind === 'ddl').map((file) => readDdl(file, model))
  const diagnostics = [
    ...[...strayFiles(dir), ...illNamed(asking), ...clashes(asking)],
    ...[...fragmentFiles.flatMap(headless), ...unusedFragments(asking, fragmentFiles)],
    ...contradictions(asked),
    ...[...asked, ...defined].flatMap((one) => one.diagnostics),
  ]
  return { asked, defined, diagnostics }
}

const isAsking = ({ kind }: File) => kind === 'question' || kind === 'load'

const byName = (a: File, b: File): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

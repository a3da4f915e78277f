import type { GraphQLSchema } from 'graphql'
import { readDdl } from './checks/ddl.js'
import { shortener } from './checks/shorten.js'
import { emitTexts } from './emit/texts.js'
import { emitTypes } from './emit/types.js'
import { clashes, illNamed, readFiles, strayFiles, type File } from './language/files.js'
import { headless, unusedFragments, readFragments } from './language/fragments.js'
import { readQuestion } from './question.js'
import { refuse } from './diagnostics.js'
import { contradictions } from './types/declarations.js'
import { toModel, type Extra, type Model } from './types/model.js'

export type Config = Extra & { readonly dir: string; readonly emit: 'types' | 'texts' }

/** A graphql-codegen plugin: cypher/ -> the types of its questions, or their texts. It refuses what cannot be right. */
export function plugin(schema: GraphQLSchema, _documents: unknown, { dir, emit, ...extra }: Config): string {
  if (emit !== 'types' && emit !== 'texts') throw new Error(`the plugin wanted emit: types or texts, got ${emit}`)
  const model = toModel(schema, extra)
  const { asked, ddl } = read(dir, model)
  const questions = asked.filter(({ file }) => file.kind === 'question')
  const loads = asked.filter(({ file }) => file.kind === 'load')
  return emit === 'types' ? emitTypes(questions, loads, model) : emitTexts(questions, loads, ddl)
}

function read(dir: string, model: Model) {
  const files = readFiles(dir)
  const fragmentFiles = files.filter(({ kind }) => kind === 'fragment')
  const fragments = readFragments(fragmentFiles)
  const asking = files.filter(isAsking).sort(byName)
  const shorten = shortener()
  const asked = asking.map((file) => readQuestion(file, fragments, model, shorten))
  const defined = files.filter(({ kind }) => kind === 'ddl').map((file) => readDdl(file, model))
  const ofFiles = [...strayFiles(dir), ...illNamed(asking), ...clashes(asking)]
  const ofFragments = [...fragmentFiles.flatMap(headless), ...unusedFragments(asking, fragmentFiles)]
  refuse([
    ...ofFiles,
    ...ofFragments,
    ...contradictions(asked),
    ...[...asked, ...defined].flatMap((one) => one.diagnostics),
  ])
  return { asked, ddl: defined.flatMap(({ statements }) => statements) }
}

const isAsking = ({ kind }: File) => kind === 'question' || kind === 'load'

const byName = (a: File, b: File): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

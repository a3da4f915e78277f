// @ts-nocheck: typed in comments until the next commit
import { contradictions } from './types/declarations.js'
import { readDdl } from './checks/ddl.js'
import { emitTexts } from './emit/texts.js'
import { emitTypes } from './emit/types.js'
import { clashes, illNamed, readFiles, strayFiles } from './language/files.js'
import { headless, idle, readFragments } from './language/fragments.js'
import { toModel } from './types/model.js'
import { readQuestion } from './question.js'
import { refuse } from './refusals.js'
import { shortener } from './checks/shorten.js'

/** @import { GraphQLSchema } from 'graphql' */
/** @import { File } from './language/files.js' */
/** @import { Extra, Model } from './types/model.js' */
/** @typedef {Extra & { readonly dir: string, readonly emit: 'types' | 'texts' }} Config */

/**
 * A graphql-codegen plugin: cypher/ -> the types of its questions, or their texts. It refuses what cannot be right.
 * @param {GraphQLSchema} schema
 * @param {unknown} _documents
 * @param {Config} config
 * @returns {string}
 */
export function plugin(schema, _documents, { dir, emit, ...extra }) {
  if (emit !== 'types' && emit !== 'texts') throw new Error(`the plugin wanted emit: types or texts, got ${emit}`)
  const model = toModel(schema, extra)
  const { asked, ddl } = read(dir, model)
  const questions = asked.filter(({ file }) => file.kind === 'question')
  const loads = asked.filter(({ file }) => file.kind === 'load')
  return emit === 'types' ? emitTypes(questions, loads, model) : emitTexts(questions, loads, ddl)
}

/**
 * @param {string} dir
 * @param {Model} model
 */
function read(dir, model) {
  const files = readFiles(dir)
  const fragmentFiles = files.filter(({ kind }) => kind === 'fragment')
  const fragments = readFragments(fragmentFiles)
  const asking = files.filter(isAsking).sort(byName)
  const shorten = shortener()
  const asked = asking.map((file) => readQuestion(file, fragments, model, shorten))
  const defined = files.filter(({ kind }) => kind === 'ddl').map((file) => readDdl(file, model))
  const ofFiles = [...strayFiles(dir), ...illNamed(asking), ...clashes(asking)]
  const ofFragments = [...fragmentFiles.flatMap(headless), ...idle(asking, fragmentFiles)]
  refuse([
    ...ofFiles,
    ...ofFragments,
    ...contradictions(asked),
    ...[...asked, ...defined].flatMap((one) => one.refusals),
  ])
  return { asked, ddl: defined.flatMap(({ statements }) => statements) }
}

/** @param {File} file */
const isAsking = ({ kind }) => kind === 'question' || kind === 'load'

/** @type {(a: File, b: File) => number} */
const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

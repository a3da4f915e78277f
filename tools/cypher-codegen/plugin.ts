import type { GraphQLSchema } from 'graphql'
import { emitTexts } from './emit/texts.js'
import { emitTypes } from './emit/types.js'
import { readCypher } from './read.js'
import { report } from './diagnostics.js'
import { type Extra, toModel } from './types/model.js'

export type PluginConfig = Extra & { readonly dir: string; readonly emit: string }

/** A graphql-codegen plugin: cypher/ -> the types of its questions, or their texts. It refuses what cannot be right. */
export function plugin(schema: GraphQLSchema, _documents: unknown, { dir, emit, ...extra }: PluginConfig): string {
  if (emit !== 'types' && emit !== 'texts') throw new Error(`the plugin wanted emit: types or texts, got ${emit}`)
  const model = toModel(schema, extra)
  const { queries, ddl, diagnostics } = readCypher(dir, model)
  if (diagnostics.length > 0) throw new Error(report(diagnostics))
  const questions = queries.filter(({ file }) => file.kind === 'question')
  const loads = queries.filter(({ file }) => file.kind === 'load')
  const statements = ddl.flatMap((file) => file.statements.map(({ text }) => text))
  return emit === 'types' ? emitTypes(questions, loads, model) : emitTexts(questions, loads, statements)
}

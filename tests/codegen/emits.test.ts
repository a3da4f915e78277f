import { readFileSync } from 'node:fs'
import { executeCodegen, type CodegenConfig } from '@graphql-codegen/cli'
import { register } from 'tsx/esm/api'
import { describe, expect, onTestFinished, test } from 'vitest'
import { config, emitted, diagnosticsOf } from './plugin.js'

const good = 'tests/codegen/good'
const types = readFileSync(`${good}/questions.ts.txt`, 'utf8')
const texts = readFileSync(`${good}/cypher.ts.txt`, 'utf8')

describe('the plugin', () => {
  test('types questions and loads by their headers', () => {
    expect(emitted(good, 'types')).toBe(types)
  })

  test('expands fragments in fragments, and sends no comment', () => {
    expect(emitted(good, 'texts')).toBe(texts)
  })

  test('lets pass what Cypher 5 offers, and keys of maps that are no properties', () => {
    expect(diagnosticsOf('tests/codegen/accepted')).toBe('nothing')
  })

  test('refuses to emit what it does not know', () => {
    expect(() => emitted(good, 'text')).toThrow('the plugin wanted emit: types or texts, got text')
  })

  test('says the same through graphql-codegen, of the schema of the server', async () => {
    // What `require: tsx` of codegen.yml does for a process, done for this thread.
    onTestFinished(register())
    const { result } = await executeCodegen(codegen)
    // In whichever order they were done.
    expect(Object.fromEntries(result.map(({ filename, content }) => [filename, content]))).toEqual({
      'questions.ts': types,
      'cypher.ts': texts,
    })
  })
})

const output = (emit: string) => ({
  plugins: ['./tools/cypher-codegen/plugin.ts'],
  config: { ...config, dir: `${good}/cypher`, emit },
})

const codegen: CodegenConfig = {
  schema: 'schema/*.graphql',
  silent: true,
  generates: { 'questions.ts': output('types'), 'cypher.ts': output('texts') },
}

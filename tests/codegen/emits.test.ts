import { readFileSync } from 'node:fs'
import { executeCodegen, type CodegenConfig } from '@graphql-codegen/cli'
import { describe, expect, test } from 'vitest'
import { linter } from '../../tools/cypher-codegen/checks/registry.js'
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
    expect(() => emitted(good, 'text' as 'texts')).toThrow('the plugin wanted emit: types or texts, got text')
  })

  test('says the same through graphql-codegen, of the schema of the server', async () => {
    const { result } = await executeCodegen(codegen)
    expect(result.map(({ content }) => content)).toEqual([types, texts])
  })

  test('does not take what another version of the linter said', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package
    expect(devDependencies[linter.name]).toBe(linter.version)
  })
})

interface Package {
  readonly devDependencies: Readonly<Record<string, string>>
}

const output = (emit: string) => ({
  plugins: ['./tools/cypher-codegen/plugin.ts'],
  config: { ...config, dir: `${good}/cypher`, emit },
})

const codegen: CodegenConfig = {
  require: 'tsx',
  schema: 'schema/*.graphql',
  silent: true,
  generates: { 'questions.ts': output('types'), 'cypher.ts': output('texts') },
}

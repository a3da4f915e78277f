import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'
import { CODEGEN, LAYERS, ROOMS } from '../../eslint.config.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
// The snippets are no files of a project, so rules that want types are left out.
const eslint = new ESLint({ cwd: root, ignore: false, overrideConfig: tseslint.configs.disableTypeChecked })

/** The rules that refuse a text at a path, and what they say. */
async function refusals(filePath: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath })
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`)
}

const use = (specifier: string) => `import { thing } from '${specifier}'\nvoid thing`

describe('the way of imports', () => {
  it('every part of src/ has a place among the layers', () => {
    const parts = readdirSync(`${root}src`).filter((name) => name !== 'generated')
    expect(Object.keys(LAYERS)).toEqual(expect.arrayContaining(parts))
    const rooms = readdirSync(`${root}src/store/memory`, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(Object.keys(ROOMS).sort()).toEqual(rooms.map(({ name }) => name).sort())
    const codegen = readdirSync(`${root}tools/cypher-codegen`, { withFileTypes: true })
    const folders = codegen.filter((entry) => entry.isDirectory()).map(({ name }) => name)
    expect(Object.keys(CODEGEN)).toEqual(expect.arrayContaining(folders))
  })

  it.each([
    ['src/domain.ts', './errors.js'],
    ['src/domain.ts', './generated/graphql.js'],
    ['src/errors.ts', './domain.js'],
    ['src/store/new.ts', '../graphql/context.js'],
    ['src/store/memory/new.ts', '../../corpus/read.js'],
    ['src/store/memory/graph/new.ts', '../scope/view.js'],
    ['src/store/memory/filters/new.ts', '../answers/answers.js'],
    ['src/network/new.ts', '../store/store.js'],
    ['src/graphql/new.ts', '../http/server.js'],
    ['src/graphql/new.ts', '../corpus/read.js'],
    ['src/formats/new.ts', '../graphql/context.js'],
    ['src/formats/new.ts', '../export/lists.js'],
    ['src/export/new.ts', '../http/server.js'],
    ['src/http/new.ts', '../config.js'],
    ['src/web/new.ts', '../graphql/context.js'],
    ['src/config.ts', './store/store.js'],
    ['tools/cypher-codegen/language/new.ts', '../checks/check.js'],
    ['tools/cypher-codegen/checks/new.ts', '../emit/types.js'],
  ])('so that %s may not import %s', async (file, specifier) => {
    expect(await refusals(file, use(specifier))).toEqual([
      expect.stringMatching(/^import-x\/no-restricted-paths: .*Imports run one way: (src|tools)\/\S+ may import /),
    ])
  })

  it('what ships may not import a tool', async () => {
    expect(await refusals('src/http/new.ts', use('../../tools/neo4j/server.js'))).toEqual([
      expect.stringMatching(/^import-x\/no-restricted-paths: .*tools\/ is not shipped/),
    ])
  })

  it('a tool may not import what ships', async () => {
    expect(await refusals('tools/new/new.ts', use('../../src/domain.js'))).toEqual([
      expect.stringMatching(/^import-x\/no-restricted-paths: .*tools\/ makes src\//),
    ])
  })

  it('whether for a value, for a type or at run time', async () => {
    const path = '../http/server.js'
    const ways = [
      `export * from '${path}'`,
      `import type { A } from '${path}'\nexport type B = A`,
      `await import('${path}')`,
    ]
    for (const way of ways) {
      expect(await refusals('src/store/new.ts', way)).toEqual([
        expect.stringMatching(/^import-x\/no-restricted-paths: /),
      ])
    }
  })

  it.each([
    ['src/domain.ts', './generated/enums.js'],
    ['src/store/new.ts', '../generated/questions.js'],
    ['src/graphql/new.ts', '../store/store.js'],
    ['src/http/new.ts', '../graphql/context.js'],
    ['src/cli/new.ts', '../config.js'],
    ['src/start.ts', './http/server.js'],
  ])('so that %s may import %s', async (file, specifier) => {
    expect(await refusals(file, use(specifier))).toEqual([])
  })
})

describe('the one door', () => {
  const refused = (message: string): readonly unknown[] => [
    expect.stringMatching(new RegExp(`^no-restricted-imports: .*${message}`)),
  ]
  const toNeo4j = refused('Only src/store/neo4j speaks to Neo4j')
  const toGraphology = refused('Only src/network and src/web use graphology')

  it('leads to Neo4j', async () => {
    expect(await refusals('src/store/neo4j/new.ts', use('neo4j-driver'))).toEqual([])
    expect(await refusals('src/store/neo4j/new.ts', use('../../generated/cypher.js'))).toEqual([])
    for (const file of [
      'src/store/new.ts',
      'src/graphql/new.ts',
      'src/cli/new.ts',
      'src/main.ts',
      'src/network/new.ts',
    ]) {
      expect(await refusals(file, use('neo4j-driver'))).toEqual(toNeo4j)
    }
    expect(await refusals('src/store/memory/new.ts', use('../../generated/cypher.js'))).toEqual(toNeo4j)
  })

  it('leads to graphology', async () => {
    expect(await refusals('src/network/new.ts', use('graphology'))).toEqual([])
    expect(await refusals('src/web/new.ts', use('graphology-layout-forceatlas2'))).toEqual([])
    for (const file of ['src/store/neo4j/new.ts', 'src/graphql/new.ts', 'src/formats/new.ts']) {
      expect(await refusals(file, use('graphology-metrics/centrality/degree'))).toEqual(toGraphology)
    }
  })

  it('leads to the environment', async () => {
    const read = `export const port = process.env['PORT']`
    const taken = 'export const { env } = process'
    const property = [expect.stringMatching(/^no-restricted-properties: .*Only src\/config.ts reads the environment/)]
    for (const text of [read, taken]) {
      expect(await refusals('src/http/new.ts', text)).toEqual(property)
      expect(await refusals('src/config.ts', text)).toEqual([])
      expect(await refusals('tests/http/new.ts', text)).toEqual([])
    }
    expect(await refusals('src/http/new.ts', use('node:process'))).toEqual(
      refused('Only src/config.ts reads the environment'),
    )
  })
})

describe('the style', () => {
  it('has no default exports', async () => {
    expect(await refusals('src/http/new.ts', 'export default 1')).toEqual([
      'import-x/no-default-export: Prefer named exports.',
    ])
    expect(await refusals('src/web/vite.config.ts', 'export default 1')).toEqual([])
  })

  it('has no any', async () => {
    expect(await refusals('tests/new.ts', 'export const a: any = 1')).toEqual([
      '@typescript-eslint/no-explicit-any: Unexpected any. Specify a different type.',
    ])
  })
})

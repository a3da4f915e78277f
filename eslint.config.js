// DESIGN's rules that a machine can hold: imports run one way, one door to Neo4j and one to the environment.
import js from '@eslint/js'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { flatConfigs, importX } from 'eslint-plugin-import-x'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

// What any file but domain.ts and errors.ts may use; generated/cypher.ts has a rule of its own below.
const BASE = [
  'by-text.ts',
  'canonical-json.ts',
  'countries.ts',
  'domain.ts',
  'errors.ts',
  'fold.ts',
  'grouped.ts',
  'lists',
  'partial-date.ts',
  'records.ts',
  'type-names.ts',
  'words.ts',
  'generated',
]
const CORE = [...BASE, 'claims', 'network', 'store']
const EDGES = [...CORE, 'graphql', 'formats', 'export', 'corpus', 'http', 'config.ts']

/** Each part of src/ and the other parts it may import: main, cli -> http, import -> export -> graphql, formats, corpus -> network, store -> domain. */
export const LAYERS = {
  'domain.ts': ['generated/enums.ts', 'lists'],
  'errors.ts': [],
  'by-text.ts': [],
  'canonical-json.ts': [],
  'countries.ts': [],
  'fold.ts': [],
  'grouped.ts': [],
  lists: ['grouped.ts'],
  'partial-date.ts': ['domain.ts'],
  'records.ts': ['domain.ts', 'lists'],
  'type-names.ts': ['generated'],
  'words.ts': ['fold.ts'],
  'config.ts': ['errors.ts'],
  log: ['errors.ts'],
  claims: BASE,
  network: [...BASE, 'claims'],
  store: [...BASE, 'claims'],
  graphql: CORE,
  formats: CORE,
  corpus: CORE,
  // From anyone's file to rows of the corpus: it stands upon both.
  import: [...CORE, 'corpus'],
  export: [...CORE, 'graphql', 'formats', 'corpus'],
  http: [...CORE, 'graphql', 'formats', 'export'],
  // It sees the server only over HTTP; its own src/web/generated/ has the types of what it asks.
  web: [],
  cli: [...EDGES, 'import', 'start.ts'],
  // Which thread answers: the server's, or others beside it.
  workers: EDGES,
  'stop.ts': [],
  'start.ts': [...EDGES, 'workers', 'stop.ts'],
  'main.ts': [...EDGES, 'log', 'start.ts', 'stop.ts'],
}

/** The rooms of src/store/memory: a question is answered from lists and paths of what filters let through. */
export const ROOMS = {
  graph: [],
  scope: ['graph'],
  filters: ['graph', 'scope'],
  lists: ['graph', 'scope', 'filters'],
  paths: ['graph', 'scope', 'filters', 'lists'],
  answers: ['graph', 'scope', 'filters', 'lists', 'paths'],
}

/** The rooms of tools/cypher-codegen: how texts are written, what their types are, what is wrong with them, what is made of them. */
export const CODEGEN = {
  'diagnostics.ts': [],
  language: ['diagnostics.ts'],
  types: ['diagnostics.ts', 'language'],
  checks: ['diagnostics.ts', 'language', 'types'],
  emit: ['language', 'types', 'query.ts'],
}

const zonesOf = (house, layers) =>
  Object.entries(layers).map(([part, allowed]) => ({
    target: `./${house}/${part}`,
    from: `./${house}`,
    except: [part, ...allowed].map((path) => `./${path}`),
    message: `Imports run one way: ${house}/${part} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing else'} of ${house}/.`,
  }))

const zones = [
  ...zonesOf('src', LAYERS),
  ...zonesOf('src/store/memory', ROOMS),
  ...zonesOf('tools/cypher-codegen', CODEGEN),
  { target: './src', from: './tools', message: 'Imports run one way: tools/ is not shipped, and src/ is.' },
  { target: './tools', from: './src', message: 'Imports run one way: tools/ makes src/, and stands without it.' },
]

const NEO4J = {
  regex: '^neo4j-driver|/generated/cypher(\\.js)?$',
  message: 'Only src/store/neo4j speaks to Neo4j and sees the Cypher texts: ask the Store.',
}
const GRAPHOLOGY = {
  regex: '^graphology',
  message: 'Only src/network and src/web use graphology: call a function of src/network.',
}
const ENVIRONMENT = {
  regex: '^(node:)?process$',
  message: 'Only src/config.ts reads the environment; the rest of process is a global.',
}

const refuseImports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })

/** Type-checked rules of these would want a project that holds them; none does. */
const UNTYPED = ['**/*.{js,mjs}', 'vitest.config.ts']

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.neo4j/', 'src/generated/', 'src/web/generated/', 'tests/**/fixtures/']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
      },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX },
    settings: {
      ...flatConfigs.typescript.settings,
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: ['tsconfig.json', 'src/web/tsconfig.json'],
          noWarnOnMultipleProjects: true,
        }),
      ],
    },
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    rules: {
      'import-x/no-default-export': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-useless-path-segments': 'error',
      // `number` says itself well enough in a sentence.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // An interface of promises has implementations that need not wait.
      '@typescript-eslint/require-await': 'off',
      // Interfaces here are records of functions, taken apart freely; no function of theirs uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // neo4j-driver declares its options as classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `'' | string` says which string is special.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // An index that a loop has just bounded is no guess, and arrays of numbers are read in the hottest places.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: {
      ...refuseImports(NEO4J, GRAPHOLOGY, ENVIRONMENT),
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: ENVIRONMENT.message }],
    },
  },
  { files: ['src/network/**', 'src/web/**'], rules: refuseImports(NEO4J, ENVIRONMENT) },
  {
    files: ['src/web/**'],
    extends: [reactHooks.configs.flat.recommended],
    // No compiler of React's runs here that would have to skip anything.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  // Where Vite runs, in Node.
  { files: ['src/web/vite.config.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['src/store/neo4j.ts', 'src/store/neo4j/**'], rules: refuseImports(GRAPHOLOGY, ENVIRONMENT) },
  { files: ['src/config.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: UNTYPED, extends: [tseslint.configs.disableTypeChecked] },
  { files: ['**/*.config.{js,ts}'], rules: { 'import-x/no-default-export': 'off' } },
)

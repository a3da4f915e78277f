import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, onTestFinished, test } from 'vitest'
import { mistakeIn } from '../../tools/new/question-name.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const tsx = ['--import', join(root, 'node_modules/tsx/dist/loader.mjs')]

/** A copy of what a new question touches, and of what checks it. */
function copy(...paths: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'normgraph-new-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const path of paths) cpSync(join(root, path), join(folder, path), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

function newQuestion(cwd: string, name: string) {
  const { status, stderr } = spawnSync(process.execPath, [...tsx, join(root, 'tools/new/main.ts'), 'question', name], {
    cwd,
    encoding: 'utf8',
  })
  return { status, said: stderr.trim() }
}

function codegen(cwd: string) {
  const bin = join(root, 'node_modules/@graphql-codegen/cli/esm/bin.js')
  const { status, stderr } = spawnSync(process.execPath, [bin, '--config', 'codegen.yml', '--errors-only'], {
    cwd,
    encoding: 'utf8',
    // In what it takes for a test of its own it is silent.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  return { status, said: stderr }
}

/** What the compiler says of some files, each in a line. */
function compile(folder: string, ...files: readonly string[]): readonly string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { readonly config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder)
  const paths = files.map((file) => join(folder, file))
  const program = ts.createProgram(paths, options)
  const found = paths.flatMap((path) => program.getSemanticDiagnostics(program.getSourceFile(path)))
  return found.map(
    ({ file, messageText }) =>
      `${relative(folder, file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0]}`,
  )
}

describe('npm run new question', () => {
  test('writes stubs in which first codegen, then the compiler names what is missing', { timeout: 60_000 }, () => {
    const folder = copy('cypher', 'schema', 'src', 'tests/store', 'tools', 'codegen.yml', 'package.json')
    expect(newQuestion(folder, 'statesWithoutTies')).toEqual({ status: 0, said: '' })

    const untold = codegen(folder)
    expect(untold.status).toBe(1)
    expect(untold.said).toContain(
      'cypher/statesWithoutTies.cypher:1 wanted a sentence that says what it answers, got `//`',
    )
    expect(untold.said).toMatch(/cypher\/statesWithoutTies\.cypher:\d wanted Cypher below the header, got none/)

    const path = join(folder, 'cypher/statesWithoutTies.cypher')
    const header = readFileSync(path, 'utf8').replace('//\n', '// How many states have no tie.\n//\n// one row\n')
    writeFileSync(
      path,
      `${header}MATCH (state:State)\nWHERE $asOf IS NULL OR $counting IS NULL\nRETURN count(state) AS count\n`,
    )
    expect(codegen(folder)).toEqual({ status: 0, said: '' })

    const answer = 'src/store/memory/answers/states-without-ties.ts'
    const contract = 'tests/store/contract/states-without-ties.ts'
    expect(compile(folder, answer, contract)).toEqual([
      expect.stringContaining(`${answer}: Type '(graph: Graph, params: `),
      expect.stringMatching(/^tests\/store\/contract\/.*: Type '{}' is missing .*: counting, asOf$/),
      expect.stringContaining(`${contract}: Argument of type '{}' is not assignable to parameter of type `),
      `${contract}: Cannot find name 'workedOutByHand'.`,
    ])
  })

  test('says what is wrong with a name, and writes nothing', () => {
    expect(newQuestion(root, 'states')).toEqual({
      status: 1,
      said: 'There is a question of this name: cypher/states.cypher',
    })
  })

  test.each([
    ['states-of-norms', "A question has a name in camelCase, as statesOfNorms: got 'states-of-norms'"],
    ['?', "A question has a name in camelCase, as statesOfNorms: got '?'"],
    ['Statepairs', "A question has a name in camelCase, as statepairs: got 'Statepairs'"],
    ['statepairs', 'There is a question of this name: cypher/statePairs.cypher'],
    ['snapshotTies', 'There is a question of this name: cypher/snapshot/snapshotTies.cypher'],
    [
      'similar',
      'src/store/memory/answers/similar.ts is there already: its question wants another name, or its functions another file',
    ],
  ])('refuses %s, and says why', (name, said) => {
    expect(mistakeIn(name)).toBe(said)
  })
})

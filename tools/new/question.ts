/** Where the function of the memory store is, and where the contract test. */
export const answerPath = (name: string) => `src/store/memory/answers/${kebabCase(name)}.ts`
export const contractPath = (name: string) => `tests/store/contract/${kebabCase(name)}.ts`

/** What a new question needs, by path: files of its own, and those that name it, as they are to be. */
export function stubsOf(name: string, read: (path: string) => string): ReadonlyMap<string, string> {
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  const from = `from './contract/${kebabCase(name)}.js'`
  const named = (path: string, ...lines: readonly Line[]) => [path, lines.reduce(addLine, read(path))] as const
  return new Map([
    [`cypher/${name}.cypher`, cypher],
    [answerPath(name), answer(name)],
    [contractPath(name), contract(name, title)],
    named('src/store/memory/answers/all.ts', [EXPORT, `export * from './${kebabCase(name)}.js'`]),
    named('tests/store/questions.ts', [IMPORT, `import { drawn${title} } ${from}`], [DRAWN, `  ...drawn${title},`]),
    named(
      'tests/store/contract.ts',
      [IMPORT, `import { describe${title} } ${from}`],
      [CALL, `    describe${title}(ask)`],
    ),
  ])
}

// The sentence and the Cypher are left out: codegen asks for both.
const cypher = `//
//
// input Params { counting: Counting!, asOf: PartialDate! }
// type Row { count: Int! }
`

// Without rows it does not compile.
const answer = (name: string) => `import type { Answer } from './answer.js'

export const ${name}: Answer<'${name}'> = (graph, params) => {}
`

// Nor does this, without parameters, and without the answer.
const contract = (name: string, title: string) => `import { expect, test } from 'vitest'
import * as draw from '../arbitrary/params.js'
import type { Asking } from './asking.js'

export const drawn${title} = {
  ${name}: {},
} satisfies Partial<draw.Drawn>

export function describe${title}({ ask }: Asking): void {
  test('${name} answers of the small corpus what was worked out by hand', async () => {
    expect(await ask('${name}', {})).toEqual(workedOutByHand)
  })
}
`

/** A line to add, and which lines it is to stand among. */
type Line = readonly [among: RegExp, line: string]

const EXPORT = /^export \* from/
const IMPORT = /^import .* from '\.\/contract\//
const DRAWN = /^ {2}\.\.\.drawn/
const CALL = /^ {4}describe\w+\(ask\)$/

/** Before the first that sorts behind it, else behind the last. */
function addLine(text: string, [among, line]: Line): string {
  const lines = text.split('\n')
  const next = lines.findIndex((one) => among.test(one) && one > line)
  const last = lines.findLastIndex((one) => among.test(one))
  return lines.toSpliced(next < 0 ? last + 1 : next, 0, line).join('\n')
}

const kebabCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

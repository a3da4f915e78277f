import { z } from 'zod'
import type { Issue } from '../../errors.js'
import { perhaps } from '../../corpus/near.js'
import { quoted } from '../../corpus/raw.js'
import type { Located } from './located.js'
import { mappingSchema, type MappingText } from './schema.js'

export interface Structured {
  readonly mapping: MappingText | null
  readonly issues: readonly Issue[]
}

/** Whether a file of YAML has the shape of a mapping. */
export function structured(located: Located): Structured {
  if (located.issues.length > 0) return { mapping: null, issues: located.issues }
  const { data, error } = mappingSchema.safeParse(located.value, { reportInput: true })
  if (error === undefined) return { mapping: data, issues: [] }
  return { mapping: null, issues: error.issues.flatMap((problem) => issuesOf(located, problem)) }
}

function issuesOf(located: Located, problem: z.core.$ZodIssue): readonly Issue[] {
  const path = problem.path.map((part) => (typeof part === 'number' ? part : String(part)))
  const got = problem.input
  if (problem.code === 'unrecognized_keys') return unknownKeys(located, path, problem.keys)
  // Of a node as one or as a list, the mistakes of the shape that it has.
  const own = problem.code === 'invalid_union' ? unionIssues(problem, got) : []
  if (own.length > 0) return own.flatMap((one) => issuesOf(located, { ...one, path: [...problem.path, ...one.path] }))
  if (got == null || got === '') return [located.issue(path, 'missing', wantedAt(problem, path), 'nothing')]
  return [located.issue(path, 'bad-value', wantedAt(problem, path), shown(got))]
}

function unionIssues({ errors }: z.core.$ZodIssueInvalidUnion, got: unknown): readonly z.core.$ZodIssue[] {
  if (typeof got !== 'object' || got === null) return []
  return errors.find((issues) => issues.every(({ path }) => path.length > 0)) ?? []
}

function unknownKeys(located: Located, path: readonly (string | number)[], keys: readonly string[]): readonly Issue[] {
  const known = keysAt(path)
  return keys.map((key) => {
    const wanted = `one of ${known.join(', ')}${perhaps(key, known)}`
    return located.issue([...path, key], 'unknown-key', wanted, quoted(key))
  })
}

function keysAt([section]: readonly (string | number)[]): readonly string[] {
  const { shape } = mappingSchema
  if (section === 'source') return Object.keys(shape.source.shape)
  if (section === 'unpivot') return Object.keys(shape.unpivot.unwrap().shape)
  return section === 'dates' ? Object.keys(shape.dates.unwrap().shape) : Object.keys(shape)
}

function wantedAt(problem: z.core.$ZodIssue, path: readonly (string | number)[]): string {
  const name = path.at(-1)
  if (problem.code === 'invalid_value') return `one of ${problem.values.join(', ')}`
  if (problem.code === 'invalid_format') return problem.message
  if (problem.code === 'invalid_union' && problem.message !== UNSAID) return problem.message
  const shape =
    problem.code === 'invalid_type' ? (SHAPES[problem.expected] ?? problem.expected) : 'a text or a list of texts'
  return typeof name === 'string' ? `${shape} for ${name}` : shape
}

/** What zod says of a union that says nothing of its own. */
const UNSAID = 'Invalid input'

const SHAPES: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
}

function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  return Array.isArray(value) ? 'a list' : value === null ? 'nothing' : 'keys with values'
}

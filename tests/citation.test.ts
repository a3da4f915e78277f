import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { expect, test } from 'vitest'
import { z } from 'zod'

const text = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')

/** What of the Citation File Format 1.2.0 (doi:10.5281/zenodo.5171937) the file uses, as its schema has it. */
const CFF = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  type: z.enum(['dataset', 'software']),
  title: z.string().min(1),
  message: z.string().min(1),
  abstract: z.string().min(1),
  authors: z.array(z.strictObject({ name: z.string().min(1), website: z.url().optional() })).min(1),
  version: z.string().min(1),
  'date-released': z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[012])-(0[1-9]|[12]\d|3[01])$/)
    .optional(),
  license: z.enum(['Apache-2.0']),
  keywords: z.array(z.string().min(1)).min(1),
})

test('CITATION.cff is what the Citation File Format wants, and says what package.json says', () => {
  const read: unknown = parse(text('CITATION.cff'))
  const cited = CFF.parse(read)
  const { version, license, description } = JSON.parse(text('package.json')) as Readonly<Record<string, string>>
  expect([cited.version, cited.license, cited.abstract.trim()]).toEqual([version, license, description])
})

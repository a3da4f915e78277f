import { readFile } from 'node:fs/promises'
import { FileError, MappingError } from '../../errors.js'
import { decode } from '../../corpus/decode.js'
import { compiled } from './compile.js'
import { located } from './located.js'
import type { Mapping } from './plan.js'
import { structured } from './structure.js'

/** Reads a mapping; every mistake in it is told by line and column. */
export async function readMapping(file: string): Promise<Mapping> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    const remedy = 'Check the path; ready mappings are in seeds/mappings'
    throw new FileError('FILE_MISSING', file, 'wanted a mapping, got no file that can be read', remedy, { cause })
  })
  const { text, issues } = decode(file, bytes)
  if (text === null) throw new MappingError(issues)
  return mappingOf(text, file)
}

/** The same from its text. */
export function mappingOf(text: string, file: string): Mapping {
  const yaml = located(file, text)
  const { mapping, issues } = structured(yaml)
  if (mapping === null) throw new MappingError(issues)
  const made = compiled(file, yaml, mapping)
  if (made.issues.length > 0) throw new MappingError(made.issues)
  return made.mapping
}

import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { SEEDS } from './ask.js'

/** A row of the real corpus as it is written. */
export type Line = Readonly<Record<string, string>>

/** All rows of a table, as `nodes/states` or `ties/issued`, whichever files it is split into. */
export function table(name: string): readonly Line[] {
  const [file = '', folder = ''] = name.split('/').reverse()
  return readdirSync(`${SEEDS}/${folder}`)
    .filter((other) => other.startsWith(`${file}.`) && other.endsWith('.csv'))
    .flatMap((other) => parse<Line>(readFileSync(`${SEEDS}/${folder}/${other}`, 'utf8'), { columns: true }))
}

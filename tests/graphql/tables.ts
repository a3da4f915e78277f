import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { SEEDS } from './ask.js'

export type Line = Readonly<Record<string, string>>

/** All files that a table of ties is split into, as written. */
export const ties = (name: string): readonly Line[] =>
  readdirSync(`${SEEDS}/ties`)
    .filter((file) => file.startsWith(`${name}.`))
    .flatMap((file) => parse<Line>(readFileSync(`${SEEDS}/ties/${file}`, 'utf8'), { columns: true }))

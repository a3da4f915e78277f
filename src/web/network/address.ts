import { nearestWords } from '../filters/nearest.js'
import { problemOfDate } from '../filters/partial-date.js'
import type { Problem } from '../filters/problem.js'
import { wrongDate } from '../filters/use-view-params.js'
import type { Projection, Relation } from '../generated/schema.js'
import { RELATIONS } from '../words/types.js'
import type { Action } from './graph/actions.js'
import { GROUPINGS, type Grouping } from './graph/groups.js'
import { readLog } from './graph/log.js'
import { isMeasure, type NodeMeasure, NODE_MEASURES } from './measures.js'
import { BEGINNINGS, isProjection } from './projections.js'

/** The parameters of the address that hold the view; what is absent is as in the beginning. */
export const PARAMETERS = [
  'projection',
  'filter',
  'states',
  'organizations',
  'counting',
  'asOf',
  'minWeight',
  'maxNodes',
  'maxLinks',
  'atLeast',
  'colour',
  'size',
  'pick',
  'link',
  'from',
  'to',
  'relations',
  'avoiding',
  'around',
  'depth',
  'log',
] as const
export type Parameter = (typeof PARAMETERS)[number]
export type Written = { readonly [P in Parameter]: string | null }

/** All that an address says of a view. */
export interface AddressedView {
  readonly projection: Projection
  readonly asOf: string | null
  readonly minWeight: number
  readonly maxNodes: number
  readonly maxLinks: number
  /** Only nodes with so many links to others that are drawn. */
  readonly atLeast: number
  readonly colour: Grouping
  readonly size: NodeMeasure
  /** Ids, and names of groups as `region:Africa`. */
  readonly pick: readonly string[]
  /** The id of a link. */
  readonly link: string | null
  /** Of the ways between two: only over these relations, if any, and not through these entities. */
  readonly relations: readonly Relation[]
  readonly avoiding: readonly string[]
  readonly around: { readonly id: string; readonly depth: number } | null
  readonly log: readonly Action[]
}

/** How much is drawn where nobody says how much. */
export const DRAWN_AT_FIRST = { maxNodes: 300, maxLinks: 5000 } as const

interface Reading<Value> {
  readonly value: Value
  readonly problem?: Problem
}

/** The view that an address holds: what cannot be read is told, and is as in the beginning; the rest is kept. */
export function readView(written: Written): { readonly view: AddressedView; readonly problems: readonly Problem[] } {
  const projection = projectionIn(written)
  const beginning = BEGINNINGS[projection.value]
  const number = (name: Parameter, least: number, most: number, otherwise: number): Reading<number> =>
    numberIn(name, written[name], { least, most, otherwise })
  const readings = {
    projection,
    asOf: asOfIn(written.asOf),
    minWeight: number('minWeight', 1, 1_000_000, beginning.minWeight),
    maxNodes: number('maxNodes', 1, 10_000, DRAWN_AT_FIRST.maxNodes),
    maxLinks: number('maxLinks', 0, 50_000, DRAWN_AT_FIRST.maxLinks),
    atLeast: number('atLeast', 0, 10_000, 1),
    colour: oneOf('colour', written.colour, isGrouping, GROUPINGS, beginning.colour),
    size: oneOf('size', written.size, isMeasure, Object.keys(NODE_MEASURES), 'degree'),
    relations: relationsIn(written.relations),
    depth: number('depth', 1, 3, 1),
  }
  const { depth, ...rest } = readings
  const log = readLog(written.log ?? '')
  const view: AddressedView = {
    ...valuesOf(rest),
    pick: pickIn(written),
    avoiding: listIn(written.avoiding),
    link: written.link,
    around: written.around === null ? null : { id: written.around, depth: depth.value },
    log: log.actions,
  }
  const problems = Object.values(readings).flatMap(({ problem }) => problem ?? [])
  return { view, problems: [...problems, ...log.unread.map((part) => `“${part}” in log is nothing that can be done.`)] }
}

type Values<Readings> = {
  readonly [Name in keyof Readings]: Readings[Name] extends Reading<infer Value> ? Value : never
}

const valuesOf = <Readings extends Readonly<Record<string, Reading<unknown>>>>(readings: Readings) =>
  Object.fromEntries(Object.entries(readings).map(([name, { value }]) => [name, value])) as Values<Readings>

const isGrouping = (text: string): text is Grouping => GROUPINGS.some((grouping) => grouping === text)

const projectionIn = ({ projection }: Written): Reading<Projection> =>
  oneOf('projection', projection, isProjection, Object.keys(BEGINNINGS), 'STATES_BY_AGREEMENT')

function oneOf<Value extends string>(
  name: Parameter,
  text: string | null,
  is: (text: string) => text is Value,
  all: readonly string[],
  otherwise: Value,
): Reading<Value> {
  if (text === null) return { value: otherwise }
  if (is(text)) return { value: text }
  return {
    value: otherwise,
    problem: {
      words: `${name}: wanted one of ${all.join(', ')}, got “${text}”.`,
      wrong: text,
      near: nearestWords(text, all),
    },
  }
}

function numberIn(
  name: Parameter,
  text: string | null,
  { least, most, otherwise }: { readonly least: number; readonly most: number; readonly otherwise: number },
): Reading<number> {
  if (text === null) return { value: otherwise }
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least && value <= most) return { value }
  const range = `${least.toLocaleString('en')} to ${most.toLocaleString('en')}`
  return { value: otherwise, problem: `${name}: wanted a whole number from ${range}, got “${text}”.` }
}

function asOfIn(text: string | null): Reading<string | null> {
  const problem = text === null ? null : problemOfDate(text)
  if (text === null || problem === null) return { value: text }
  return { value: null, problem: wrongDate('asOf', text, `${problem} Today is meant instead.`) }
}

/** `from` and `to` ask for the ways between two, as picking them does. */
function pickIn({ pick, from, to }: Written): readonly string[] {
  if (from !== null && to !== null) return [from, to]
  return listIn(pick)
}

const listIn = (text: string | null): readonly string[] => (text ?? '').split(',').filter((item) => item !== '')

function relationsIn(text: string | null): Reading<readonly Relation[]> {
  const codes = listIn(text)
  const unknown = codes.filter((code) => !isRelation(code))
  const value = codes.filter(isRelation)
  const [first] = unknown
  if (first === undefined) return { value }
  const words = `relations: there is none by ${unknown.join(', ')}.`
  return { value, problem: { words, wrong: first, near: nearestWords(first, Object.keys(RELATIONS)) } }
}

const isRelation = (code: string): code is Relation => Object.hasOwn(RELATIONS, code)

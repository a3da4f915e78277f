import { cellIn, type MappedClaim } from './claims.js'

/** Years that follow each other, both ends of which count. */
interface Run {
  from: number
  to: number
}

interface Entry {
  readonly key: string
  readonly claim: MappedClaim
  readonly runs: Run[]
}

/** Claims of one year each, as spells: of each there is one, and the years in which it held. */
export interface YearSpells {
  /** Adds a year of a claim, and answers whether it is new. Of what cannot hold at once, `about` is the same. */
  add(about: string, key: string, claim: MappedClaim): boolean
  /** One for each spell. */
  claims(): readonly MappedClaim[]
}

/** `years` are those that the file has, once it is read; `onClash` is told of two that are said of one year. */
export function yearSpells(
  years: ReadonlySet<number>,
  onClash: (before: MappedClaim, claim: MappedClaim) => void,
): YearSpells {
  const entries = new Map<string, Entry[]>()
  return {
    add(about, key, claim) {
      const year = Number(cellIn(claim, 'since'))
      const alike = entries.get(about) ?? []
      entries.set(about, alike)
      const clash = alike.find((entry) => entry.key !== key && entry.runs.some((run) => has(run, year)))
      if (clash !== undefined) {
        onClash(clash.claim, claim)
        return false
      }
      const before = alike.find((entry) => entry.key === key)
      if (before === undefined) alike.push({ key, claim, runs: [{ from: year, to: year }] })
      return before === undefined || addYear(before.runs, year)
    },
    claims() {
      const inOrder = [...years].sort((a, b) => a - b)
      const next = new Map(inOrder.map((year, place) => [year, inOrder[place + 1]]))
      return [...entries.values()]
        .flat()
        .flatMap(({ claim, runs }) => joined(runs, next).map((run) => dated(claim, run, next)))
    },
  }
}

const has = ({ from, to }: Run, year: number): boolean => from <= year && year <= to

function addYear(runs: Run[], year: number): boolean {
  if (runs.some((run) => has(run, year))) return false
  const near = runs.find(({ from, to }) => from - 1 === year || to + 1 === year)
  if (near === undefined) runs.push({ from: year, to: year })
  else if (year < near.from) near.from = year
  else near.to = year
  return true
}

type Next = ReadonlyMap<number, number | undefined>

/** Those between which the file has no year are one: some files have but every fifth year. */
function joined(runs: readonly Run[], next: Next): readonly Run[] {
  const all: Run[] = []
  for (const run of [...runs].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1)
    if (last !== undefined && next.get(last.to) === run.from) last.to = run.to
    else all.push({ ...run })
  }
  return all
}

/** In the last year of a file nothing ends: it says nothing of the next. */
function dated(claim: MappedClaim, { from, to }: Run, next: Next): MappedClaim {
  const { since, until } = claim.plan.at
  const end = next.get(to) === undefined ? '' : String(to + 1)
  return { ...claim, cells: claim.cells.with(since, String(from)).with(until, end) }
}

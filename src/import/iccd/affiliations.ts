import type { AgreementScope, EntityType } from '../../generated/enums.js'
import { perhapsOf } from '../../corpus/near.js'
import { quoted } from '../../corpus/raw.js'
import { namesInTitle, namesListed } from './names-in.js'
import { cellsOf, tell } from './reading.js'
import type { Cell, Reading } from './reading.js'

/** Whom an agreement is between, and under whose roof it was made. */
export interface Affiliations {
  /** Named as such in a column. */
  readonly listedParties: readonly string[]
  /** Named by the title of a bilateral agreement. */
  readonly titleParties: readonly string[]
  readonly organizations: readonly string[]
  /** What resolves to nothing and resembles nothing: new where that is wanted, and told where not. */
  readonly newcomers: readonly Newcomer[]
}

export interface Newcomer {
  readonly name: string
  readonly as: 'PARTY_TO' | 'AUSPICES'
  /** What is told where it is not to become an entity. */
  readonly untold: () => void
}

const PARTIES: readonly EntityType[] = ['STATE', 'ORGANIZATION']
const ROOFS: readonly EntityType[] = ['ORGANIZATION', 'STATE']

export function affiliationsIn(reading: Reading, title: string, scope: AgreementScope | null): Affiliations {
  const parties = cellsOf(reading, 'parties', 'party').map((cell) => named(reading, cell, PARTIES))
  const roofs = cellsOf(reading, 'organization').map((cell) => named(reading, cell, ROOFS))
  const roofIds = roofs.flatMap(({ ids }) => ids)
  const listedParties = unique([...parties.flatMap(({ ids }) => ids), ...roofIds.filter(isState)])
  return {
    listedParties,
    titleParties: scope === 'BILATERAL' ? partiesInTitle(reading, title, listedParties) : [],
    organizations: unique(roofIds.filter((id) => !isState(id))),
    newcomers: [
      ...parties.flatMap(({ newcomers }) => newcomers.map((one) => ({ ...one, as: 'PARTY_TO' as const }))),
      ...roofs.flatMap(({ newcomers }) => newcomers.map((one) => ({ ...one, as: 'AUSPICES' as const }))),
    ],
  }
}

/** In the one namespace of ids only states have capital letters. */
const isState = (id: string): boolean => /^[A-Z]{3}$/.test(id)

function named(reading: Reading, { name: column, text }: Cell, types: readonly EntityType[]) {
  const { ids, unknown } = namesListed(text, types, reading.resolve)
  const newcomers: Omit<Newcomer, 'as'>[] = []
  for (const name of unknown) {
    const found = reading.resolve(name, types)
    const { near, within } = 'near' in found ? found : { near: [], within: [] }
    const wanted = `a state or organization that is held${perhapsOf(near.length > 0 ? near : within)}`
    const told = () => tell(reading, column, 'unknown-name', wanted, quoted(name))
    if (near.length > 0) told()
    else newcomers.push({ name, untold: told })
  }
  return { ids, newcomers }
}

const TWO = 2

/** The two that a title names and no column: none of them where it names more, as one may be what the text is about. */
function partiesInTitle(reading: Reading, title: string, listed: readonly string[]): readonly string[] {
  if (listed.length >= TWO) return []
  const states = namesInTitle(title, ['STATE'], reading.resolve)
  const all = unique([...listed, ...states])
  const both = all.length < TWO ? unique([...listed, ...namesInTitle(title, PARTIES, reading.resolve)]) : all
  if (both.length !== TWO) {
    const got = both.length === 0 ? 'none' : both.join(', ')
    tell(reading, null, 'parties-not-found', 'the names of two parties in the title, or columns for them', got)
  }
  return both.length > TWO ? [] : both.filter((id) => !listed.includes(id))
}

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]

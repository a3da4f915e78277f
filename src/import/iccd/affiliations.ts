import type { AgreementScope, EntityType } from '../../generated/enums.js'
import { perhapsOf } from '../../corpus/near.js'
import { quoted } from '../../corpus/raw.js'
import { namesInTitle, namesListed } from './names-in.js'
import { cellsOf, type FilledCell, type Reading } from './reading.js'
import { unique } from './text.js'

export type Affiliation = 'PARTY_TO' | 'AUSPICES'

/** Whom an agreement is between, and which organizations hosted it. */
export interface Affiliations {
  /** Named as such in a column. */
  readonly listedParties: readonly string[]
  /** Named by the title of a bilateral agreement. */
  readonly titleParties: readonly string[]
  readonly hosts: readonly string[]
  readonly unmatched: readonly UnmatchedOrganization[]
}

/** What resolves to nothing and resembles nothing: new where that is wanted, and reported where not. */
export interface UnmatchedOrganization {
  readonly name: string
  readonly as: Affiliation
  readonly report: () => void
}

const PARTIES: readonly EntityType[] = ['STATE', 'ORGANIZATION']
const HOSTS: readonly EntityType[] = ['ORGANIZATION', 'STATE']

export function affiliationsIn(reading: Reading, title: string, scope: AgreementScope | null): Affiliations {
  const parties = cellsOf(reading, 'parties', 'party').map((cell) => namedIn(reading, cell, PARTIES, 'PARTY_TO'))
  const hosts = cellsOf(reading, 'organization').map((cell) => namedIn(reading, cell, HOSTS, 'AUSPICES'))
  const hostIds = hosts.flatMap(({ ids }) => ids)
  const listedParties = unique([...parties.flatMap(({ ids }) => ids), ...hostIds.filter(isState)])
  return {
    listedParties,
    titleParties: scope === 'BILATERAL' ? partiesInTitle(reading, title, listedParties) : [],
    hosts: unique(hostIds.filter((id) => !isState(id))),
    unmatched: [...parties, ...hosts].flatMap(({ unmatched }) => unmatched),
  }
}

/** In the one namespace of ids only states have capital letters. */
const isState = (id: string): boolean => /^[A-Z]{3}$/.test(id)

function namedIn(reading: Reading, { name: column, text }: FilledCell, types: readonly EntityType[], as: Affiliation) {
  const { ids, unknown } = namesListed(text, types, reading.resolve)
  const unmatched: UnmatchedOrganization[] = []
  for (const name of unknown) {
    const found = reading.resolve(name, types)
    const { near, within } = 'near' in found ? found : { near: [], within: [] }
    const wanted = `a state or organization that is held${perhapsOf(near.length > 0 ? near : within)}`
    const report = () => reading.report(column, 'unknown-name', wanted, quoted(name))
    if (near.length > 0) report()
    else unmatched.push({ name, as, report })
  }
  return { ids, unmatched }
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
    reading.report(null, 'parties-not-found', 'the names of two parties in the title, or columns for them', got)
  }
  return both.length > TWO ? [] : both.filter((id) => !listed.includes(id))
}

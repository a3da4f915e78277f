import { placeText, quoted } from '../../corpus/raw.js'
import { itemAt, joinedLists, sifted, type List } from '../../lists/list.js'
import { digestOfText, digestWith } from '../../lists/digest-index.js'
import { dedupe } from '../dedupe.js'
import { noticeAt, type OnIssue } from '../importer.js'
import { firstTime } from '../memoized.js'
import { claimGathering } from './claim-gathering.js'
import { cellIn, type MappedClaim } from './claims.js'
import type { Mistake } from './mistake.js'
import type { MappedNode } from './nodes.js'
import type { CellPlan, Mapping } from './plan.js'
import {
  contradicted,
  saySameTime,
  shareMoment,
  toldSpells,
  type Contradictions,
  type ToldSpells,
} from './told-spells.js'
import { yearSpells } from './year-spells.js'

/** What the rows have said so far; of what they disagree on, but the spells of a tie, the first is kept. */
export interface MergedRows {
  readonly nodes: ReadonlyMap<string, MappedNode>
  /** All claims; once they are asked for none is added any more, and what that takes in memory is let go. */
  claims(): List<MappedClaim>
  /** Adds what a row says, and answers whether any of it is new. */
  add(nodes: Iterable<MappedNode>, claims: readonly MappedClaim[]): boolean
  /** What is wrong with claims of a row by what is known of others. */
  faultsOf(claims: readonly MappedClaim[]): readonly Mistake[]
  /** What they say of one moment of a tie; rows that contradict each other are to be rejected, which takes another reading. */
  readonly told: ToldSpells
}

/** What happens to an agreement but once, however many tell of it. */
const ONCE: ReadonlySet<string> = new Set(['ADOPTED', 'ENTERED_INTO_FORCE', 'LAUNCHED', 'SIGNED', 'TERMINATED'])

/** `years` are those of the rows, for claims of one year each; `known` is what an earlier reading found. */
export function mergedRows(
  mapping: Mapping,
  onIssue: OnIssue,
  years: ReadonlySet<number>,
  known: Contradictions,
): MergedRows {
  const nodes = new Map<string, MappedNode>()
  const numbers = new Map<MappedNode, number>()
  const numbered: MappedNode[] = []
  const numberOf = (node: MappedNode): number => numbers.get(node) ?? -1
  const keyOf = (claim: MappedClaim) => keyOfClaim(claim, numberOf)
  const told = toldSpells(mapping)
  let overlapping: MappedClaim | null = null
  const claims = dedupe(
    {
      digestOf: (claim) => digestOfClaim(claim, numberOf),
      isSame(before, claim) {
        if (!isAboutSame(before, claim, numberOf)) return false
        if (claim.plan.relation === null || saySameTime(before, claim)) return true
        if (!shareMoment(before, claim)) return false
        overlapping = claim
        told.together(before, claim)
        return false
      },
    },
    claimGathering(numberOf, (number) => itemAt(numbered, number)),
  )
  const disagree = disagreements(onIssue)
  const spells = yearSpells(years, (before, claim) => {
    const { cells, at } = before.plan
    const since = before.cells[at.since] ?? ''
    disagree(keyOf(claim), cells, before, { ...claim, cells: claim.cells.with(at.since, since) })
  })

  const addNode = (node: MappedNode): boolean => {
    if (numbers.has(node)) return false
    const before = nodes.get(node.key)
    if (before !== undefined) {
      if (before.plan === node.plan) disagree(node.key, before.plan.cells, before, node)
      return false
    }
    nodes.set(node.key, node)
    numbers.set(node, numbers.size)
    numbered.push(node)
    return node.held === null
  }
  const first = (node: MappedNode): MappedNode => nodes.get(node.key) ?? node
  const addClaim = (said: MappedClaim): boolean => {
    const claim = said.nodes.every((node) => numbers.has(node)) ? said : { ...said, nodes: said.nodes.map(first) }
    if (claim.plan.spells !== null) return spells.add(aboutOf(claim, numberOf), keyOfSpell(claim, numberOf), claim)
    const before = claims.keep(claim)
    if (before !== null) disagree(keyOf(claim), before.plan.cells, before, claim)
    return before === null && !(overlapping === claim && told.isOvertaken(claim))
  }
  return {
    nodes,
    claims: () => joinedLists([sifted(claims.items(), told.standing()), spells.claims()]),
    faultsOf: (said) => contradicted(known, said),
    told,
    add(ofRow, said) {
      let isNew = false
      for (const node of ofRow) isNew = addNode(node) || isNew
      for (const claim of said) isNew = addClaim(claim) || isNew
      return isNew
    },
  }
}

/** Of ties, of which there may be millions, without the text that their key is. */
function digestOfClaim(claim: MappedClaim, numberOf: (node: MappedNode) => number): number {
  if (claim.plan.relation === null) return digestOfText(keyOfClaim(claim, numberOf))
  let digest = digestOfText(cellIn(claim, 'value'))
  for (const node of claim.nodes) digest = digestWith(digest, numberOf(node))
  return digest
}

function isAboutSame(before: MappedClaim, claim: MappedClaim, numberOf: (node: MappedNode) => number): boolean {
  if (claim.plan.relation === null) return keyOfClaim(before, numberOf) === keyOfClaim(claim, numberOf)
  return (
    before.plan.relation === claim.plan.relation &&
    cellIn(before, 'value') === cellIn(claim, 'value') &&
    claim.nodes.every((node, at) => before.nodes[at] === node)
  )
}

/** What two claims are about the same thing by. */
function keyOfClaim(claim: MappedClaim, numberOf: (node: MappedNode) => number): string {
  const { plan, nodes } = claim
  const ends = nodes.map(numberOf).join()
  if (plan.relation !== null) return `${plan.relation} ${ends} ${cellIn(claim, 'value')}`
  const kind = cellIn(claim, 'kind')
  return `${plan.table.file} ${ends} ${ONCE.has(kind) ? kind : JSON.stringify(claim.cells.toSpliced(plan.at.locators, 1))}`
}

/** The same of claims of one year each, in whichever year. */
function keyOfSpell(claim: MappedClaim, numberOf: (node: MappedNode) => number): string {
  const { at } = claim.plan
  return keyOfClaim({ ...claim, cells: claim.cells.with(at.since, '').with(at.until, '') }, numberOf)
}

/** What but one claim of a year can be about: a tie in one way, and of records the nodes. */
const aboutOf = (claim: MappedClaim, numberOf: (node: MappedNode) => number): string =>
  claim.plan.relation === null
    ? `${claim.plan.table.file} ${claim.nodes.map(numberOf).join()}`
    : keyOfClaim(claim, numberOf)

type Said = Pick<MappedClaim, 'cells' | 'place'>

/** Tells where rows disagree about what has the same key; of several rows that say the same, at the first of them. */
function disagreements(onIssue: OnIssue) {
  const isFirst = firstTime()
  return (key: string, plans: readonly CellPlan[], before: Said, said: Said): void => {
    for (const [at, { column }] of plans.entries()) {
      const [first = '', other = ''] = [before.cells[at], said.cells[at]]
      // Two places may well say the same.
      if (first === other || column === 'locators' || !isFirst(`${key} ${column} ${other}`)) continue
      const wanted = `${quoted(first)}, as in ${placeText(before.place)}, which is kept`
      onIssue(noticeAt(said.place, column, 'disagrees', wanted, quoted(other)))
    }
  }
}

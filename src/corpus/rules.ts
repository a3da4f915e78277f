import type { Issue } from '../errors.js'
import { flatMapped } from '../lists/list.js'
import type { PlacedTieRow } from './parse.js'
import type { UnvalidatedCorpus } from './unvalidated-corpus.js'
import { answeredOnce } from './rules/assessments.js'
import { claims, claimsOnTies } from './rules/claims.js'
import { cycles } from './rules/cycles.js'
import { dates, datesOnTies } from './rules/dates.js'
import { duplicateClaims } from './rules/duplicate-claims.js'
import { duplicateIds } from './rules/duplicate-ids.js'
import { evidence } from './rules/evidence.js'
import { facts } from './rules/facts.js'
import { imports } from './rules/imports.js'
import { normSets } from './rules/norm-sets.js'
import { orphans } from './rules/orphans.js'
import { overlaps } from './rules/overlaps.js'
import { knownReferences } from './rules/references.js'
import { tieEnds } from './rules/tie-ends.js'

type Rule = (draft: UnvalidatedCorpus) => readonly Issue[]

/** What must hold of each tie on its own; as there may be millions, they are gone through once. */
const TIE_RULES: readonly ((draft: UnvalidatedCorpus) => (tie: PlacedTieRow) => readonly Issue[])[] = [
  tieEnds,
  claimsOnTies,
  datesOnTies,
]

function ties(draft: UnvalidatedCorpus): readonly Issue[] {
  const rules = TIE_RULES.map((ruleOf) => ruleOf(draft))
  return flatMapped(draft.rows.ties, (tie) => rules.flatMap((rule) => rule(tie)))
}

/** What must hold between rows; what must hold within a cell, its column says. */
export const RULES: readonly Rule[] = [
  duplicateIds,
  knownReferences,
  ties,
  claims,
  dates,
  duplicateClaims,
  overlaps,
  answeredOnce,
  cycles,
  evidence,
  facts,
  imports,
  normSets,
  orphans,
]

import type { Issue } from '../errors.js'
import type { UnvalidatedCorpus } from './unvalidated-corpus.js'
import { answeredOnce } from './rules/assessments.js'
import { claims } from './rules/claims.js'
import { cycles } from './rules/cycles.js'
import { dates } from './rules/dates.js'
import { duplicateClaims } from './rules/duplicate-claims.js'
import { duplicateIds } from './rules/duplicate-ids.js'
import { evidence } from './rules/evidence.js'
import { facts } from './rules/facts.js'
import { imports } from './rules/imports.js'
import { normSets } from './rules/norm-sets.js'
import { orphans } from './rules/orphans.js'
import { overlaps } from './rules/overlaps.js'
import { knownReferences } from './rules/references.js'
import { correspondences } from './rules/tie-ends.js'

type Rule = (draft: UnvalidatedCorpus) => readonly Issue[]

/** What must hold between rows; what must hold within a cell, its column says, and of each tie on its own, `checked-ties`. */
export const RULES: readonly Rule[] = [
  duplicateIds,
  knownReferences,
  correspondences,
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

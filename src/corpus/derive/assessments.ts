import type { Absence } from '../../domain.js'
import type { NormAnswer } from '../../generated/enums.js'
import type { AssessmentFact, TieFact } from '../facts.js'
import { begin, inOrder } from './claims.js'
import type { DerivationContext } from './claims.js'
import { groupedInOrder } from '../../grouped.js'
import { keyOf } from './values.js'

const REFLECTING: ReadonlySet<NormAnswer> = new Set(['EXPLICIT', 'INDIRECT', 'QUOTED'])

/** The answers that are ties: the agreement reflects the norm. */
export function reflections(assessments: readonly AssessmentFact[]): readonly TieFact[] {
  return assessments
    .filter(({ answer }) => REFLECTING.has(answer))
    .map(({ agreementId, normId, answer, claim }) => ({
      from: agreementId,
      relation: 'REFLECTS',
      to: normId,
      claim: { ...claim, value: answer },
    }))
}

/** The answers that are no ties: it was looked for and not found, or left blank. */
export function absences(world: DerivationContext, assessments: readonly AssessmentFact[]): readonly Absence[] {
  const absent = assessments.filter(({ answer }) => !REFLECTING.has(answer))
  const cells = groupedInOrder(absent, ({ agreementId, normId }) => keyOf(agreementId, normId))
  return cells.flatMap((cell) => absencesOf(world, cell))
}

function absencesOf(
  world: DerivationContext,
  cell: readonly [AssessmentFact, ...AssessmentFact[]],
): readonly Absence[] {
  const [{ agreementId, normId }] = cell
  const begun = cell.map(({ answer, claim }) => begin(world, { ...claim, value: answer }, [agreementId, normId]))
  return inOrder(begun, ({ until }) => until ?? null).map(({ claim }) => ({ agreementId, normId, claim }))
}

import type { Values } from '../filters/types.js'
import styles from './Ask.module.css'
import { EntitiesCell } from './EntityCells.js'
import { entitiesInAnswer } from './entity-in.js'
import { partIn, partsIn } from '../filters/narrow.js'

/** Those that count as reflected. */
export const reflectedIn = (assessments: unknown): readonly Values[] =>
  partsIn(assessments).filter(({ tie }) => partIn(tie)['id'] !== undefined)

/** Of an agreement that reflects none: whether anyone looked. */
export const noneReflected = (assessments: readonly Values[]): string =>
  assessments.some(({ answer }) => answer !== 'NOT_ASSESSED') ? 'None found' : 'Not assessed'

/** The norms that an agreement reflects; where there are none, whether anyone looked. */
export function AssessedCell({ assessments }: { readonly assessments: readonly Values[] }) {
  const reflected = reflectedIn(assessments)
  if (reflected.length > 0) return <EntitiesCell entities={entitiesInAnswer(reflected)} />
  return <span className={styles['soft']}>{noneReflected(assessments)}</span>
}

import type { Values } from '../filters/types.js'
import styles from './Ask.module.css'
import { EntitiesCell } from './EntityCells.js'
import { entitiesIn } from './entity-in.js'
import { partIn, partsIn } from '../filters/narrow.js'

/** Those that count as reflected. */
export const reflectedIn = (assessments: unknown): readonly Values[] =>
  partsIn(assessments).filter(({ tie }) => partIn(tie)['id'] !== undefined)

/** The norms that an agreement reflects; where there are none, whether anyone looked. */
export function AssessedCell({ assessments }: { readonly assessments: readonly Values[] }) {
  const reflected = reflectedIn(assessments)
  if (reflected.length > 0) return <EntitiesCell entities={entitiesIn(reflected)} />
  const looked = assessments.some(({ answer }) => answer !== 'NOT_ASSESSED')
  return <span className={styles['soft']}>{looked ? 'None found' : 'Not assessed'}</span>
}

import { COMPARISON_PICTURE } from './Comparison.js'
import { COVERAGE_PICTURE } from './Coverage.js'
import { CROSS_TAB_PICTURE } from './CrossTable.js'
import { FACETS_PICTURE } from './Facets.js'
import { FREQUENCY_PICTURE } from './Frequency.js'
import { MATRIX_PICTURE } from './SmallMatrix.js'
import { PATHS_PICTURE } from './Paths.js'
import type { AnswerPicture } from './picture.js'
import { TIMELINE_PICTURE } from './Steps.js'

const PICTURES: readonly AnswerPicture[] = [
  COMPARISON_PICTURE,
  COVERAGE_PICTURE,
  CROSS_TAB_PICTURE,
  FACETS_PICTURE,
  FREQUENCY_PICTURE,
  MATRIX_PICTURE,
  PATHS_PICTURE,
  TIMELINE_PICTURE,
]

export const pictureOf = (type: string): AnswerPicture | undefined => PICTURES.find((picture) => picture.type === type)

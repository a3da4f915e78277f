import { framed } from '../charts/frame.js'
import { REFLECTING } from '../charts/restrictions.js'
import { momentInWords } from '../charts/YearSlider.js'
import { ANSWERS } from '../words/types.js'
import { heatMap } from './heat-map.js'
import { ordered } from './order.js'
import type { Matrix } from './use-matrix.js'

/** The heat map as a file: with what is counted, of which agreements, as of when and from where. */
export function matrixPicture({ matrix, args, order, restrictions }: Matrix, source: string) {
  const answer = matrix.data?.normMatrix
  if (answer == null || answer.rows.nodes.length === 0) return undefined
  const { set, norms, rows } = answer
  const counted = args.counting?.answers ?? REFLECTING
  const reflecting = new Set(counted)
  const sorted = ordered(rows.nodes, order, norms, reflecting)
  const total = rows.totalCount ?? sorted.length
  const notes = [
    `${sorted.length.toLocaleString('en')} of ${total.toLocaleString('en')} agreements that a source assessed for at least one of ${norms.length} norms, as known ${momentInWords(args.asOf)}${args.counting?.access === undefined ? '' : ', by sources that were read'}.`,
    restrictions.words,
    `Counted as reflecting a norm: ${counted.map((one) => ANSWERS[one].name.toLowerCase()).join(', ') || 'nothing'}. Not found, left blank and not assessed are three answers: none of them says that an agreement is against a norm.`,
  ]
  return framed(heatMap({ norms, rows: sorted, reflecting }), {
    title: `Agreements by the norms of “${set.name}”`,
    notes: notes.filter((note) => note !== ''),
    legend: [],
    source,
  })
}

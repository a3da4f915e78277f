import { momentInWords } from '../charts/YearSlider.js'
import type { MapSettings } from './use-map.js'

/** What a map shows, in words. */
export function mapTitle({ measure, chosen, restrictions }: MapSettings): string {
  const title = {
    agreements: 'Agreements that each state is party to',
    norms: `Norms of “${chosen.set?.name ?? ''}” that each state’s agreements reflect`,
    norm: `States party to an agreement that reflects “${chosen.norm?.name ?? ''}”`,
    partners: `Agreements that each state shares with ${chosen.centre?.name ?? 'a state'}`,
    indicator: `Evidence of “${chosen.indicator?.name ?? ''}”`,
  }[measure.value]
  return `${title}, ${momentInWords(restrictions.args.asOf)}`
}

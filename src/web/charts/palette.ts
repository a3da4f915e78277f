import { useSyncExternalStore } from 'react'
import { PALETTES } from '../design/palette.js'
import { useTheme } from '../design/theme.js'

export type ChartPalette = (typeof PALETTES)['light']

const print = matchMedia('print')

function subscribe(listener: () => void): () => void {
  print.addEventListener('change', listener)
  return () => print.removeEventListener('change', listener)
}

/** The colours of a chart: of the theme that is shown, and on paper the light one's. */
export function usePalette(): ChartPalette {
  const theme = useTheme()
  const printed = useSyncExternalStore(subscribe, () => print.matches)
  return PALETTES[printed ? 'light' : theme]
}

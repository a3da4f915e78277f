import type { Theme } from './theme.js'

/** The colours of tokens.css for canvases and charts, which read no custom properties. */
export interface Palette {
  readonly ground: string
  readonly paper: string
  readonly ink: string
  readonly inkSoft: string
  readonly line: string
  readonly accent: string
  /** Okabe and Ito's colours, adjusted to the ground; the last is for whatever else there is. */
  readonly series: readonly string[]
  readonly other: string
  /** From little to much. */
  readonly ramp: readonly string[]
}

export const PALETTES: { readonly [T in Theme]: Palette } = {
  light: {
    ground: '#f7f6f2',
    paper: '#ffffff',
    ink: '#1a1e23',
    inkSoft: '#535c66',
    line: '#dfdcd3',
    accent: '#14507a',
    series: ['#0072b2', '#d55e00', '#009e73', '#b0578d', '#b08900', '#3b8fc4', '#7a5c3e', '#5b5ea6'],
    other: '#8b8f94',
    ramp: ['#eaf1f6', '#c3d9e9', '#8fb9d6', '#5593bd', '#266d9f', '#0b4a78'],
  },
  dark: {
    ground: '#14171b',
    paper: '#1c2026',
    ink: '#e9e7e2',
    inkSoft: '#aab2bb',
    line: '#333a43',
    accent: '#86c0ec',
    series: ['#56a8e0', '#f08a3c', '#2fc79a', '#dd8fbd', '#e6c200', '#8fd0f5', '#c9a583', '#a3a6e8'],
    other: '#8b939c',
    ramp: ['#22303b', '#27485f', '#2d6487', '#3c84b0', '#63a9d6', '#a3d3f2'],
  },
}

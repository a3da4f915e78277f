/** The colours of tokens.css for canvases and charts, which read no custom properties. */
export interface Palette {
  readonly ground: string
  readonly paper: string
  readonly ink: string
  readonly inkSoft: string
  readonly line: string
  readonly accent: string
  readonly wash: string
  /** Cited and unchecked. */
  readonly cited: string
  /** Colours that readers with any colour vision tell apart, and from `other` and the ground; tests hold them to it. */
  readonly series: readonly string[]
  /** For whatever else there is. */
  readonly other: string
  /** From little to much. */
  readonly ramp: readonly string[]
}

export const PALETTES: { readonly light: Palette; readonly dark: Palette } = {
  light: {
    ground: '#f7f6f2',
    paper: '#ffffff',
    ink: '#1a1e23',
    inkSoft: '#535c66',
    line: '#dfdcd3',
    accent: '#14507a',
    wash: '#efede6',
    cited: '#8a5300',
    series: ['#0072b2', '#d35d00', '#069f74', '#8a2457', '#aa8846', '#361e84', '#937be8'],
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
    wash: '#262b33',
    cited: '#f0bc62',
    series: ['#4aa6df', '#f28a3f', '#1fcd9f', '#de93c1', '#edd562', '#788af2', '#c55560'],
    other: '#88878f',
    ramp: ['#22303b', '#27485f', '#2d6487', '#3c84b0', '#63a9d6', '#a3d3f2'],
  },
}

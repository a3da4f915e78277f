import { tokenColor } from '../design/token.js'

type Rgb = ReturnType<typeof tokenColor>

/** GraphiQL's variables by the tokens that they are here; it wants them in parts, to make them transparent. */
const VARIABLES = {
  primary: '--accent',
  secondary: '--ink-soft',
  tertiary: '--accent',
  info: '--accent',
  success: '--read',
  warning: '--cited',
  error: '--wrong',
  neutral: '--ink',
  base: '--paper',
} as const

/** Gives GraphiQL the colours of the theme that is shown; graphiql.css hands them on. */
export function colorGraphiQL(): void {
  for (const [name, token] of Object.entries(VARIABLES))
    document.documentElement.style.setProperty(`--graphiql-${name}`, hslOf(tokenColor(token)))
}

/** The editors' theme, over Monaco's own of the same brightness. */
export function editorTheme(dark: boolean) {
  const accent = hexOf(tokenColor('--accent'))
  const raised = hexOf(tokenColor('--raised'))
  const wash = hexOf(tokenColor('--accent-wash'))
  const line = hexOf(tokenColor('--line-strong'))
  return {
    base: dark ? ('vs-dark' as const) : ('vs' as const),
    inherit: true,
    rules: [
      { token: 'argument.identifier.gql', foreground: hexOf(tokenColor('--cited')).slice(1) },
      { token: 'comment', foreground: hexOf(tokenColor('--read')).slice(1) },
    ],
    colors: {
      'editor.background': hexOf(tokenColor('--paper')),
      'editor.foreground': hexOf(tokenColor('--ink')),
      'editorLineNumber.foreground': hexOf(tokenColor('--ink-soft')),
      'editorLineNumber.activeForeground': hexOf(tokenColor('--ink')),
      'editorLink.activeForeground': accent,
      'textLink.foreground': accent,
      'textLink.activeForeground': accent,
      focusBorder: accent,
      'editorWidget.background': raised,
      'editorHoverWidget.background': raised,
      'editorSuggestWidget.background': raised,
      'editorSuggestWidget.selectedBackground': wash,
      'editorSuggestWidget.selectedForeground': accent,
      'editorSuggestWidget.highlightForeground': accent,
      'quickInput.background': raised,
      'quickInputList.focusBackground': wash,
      'quickInputList.focusForeground': accent,
      'list.hoverBackground': wash,
      'menu.background': raised,
      'menu.selectionBackground': wash,
      'menu.selectionForeground': accent,
      'editorWidget.border': line,
      'scrollbar.shadow': raised,
    },
  }
}

/** `hsl()` without its name: `206, 72%, 28%`. */
export function hslOf([red, green, blue]: Rgb): string {
  const [r, g, b] = [red / 255, green / 255, blue / 255]
  const high = Math.max(r, g, b)
  const low = Math.min(r, g, b)
  const span = high - low
  const lightness = (high + low) / 2
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * lightness - 1))
  return `${hueOf(r, g, b, high, span)}, ${percent(saturation)}, ${percent(lightness)}`
}

function hueOf(r: number, g: number, b: number, high: number, span: number): number {
  if (span === 0) return 0
  const sixth = high === r ? (g - b) / span : high === g ? 2 + (b - r) / span : 4 + (r - g) / span
  return Math.round(60 * sixth + 360) % 360
}

const percent = (part: number): string => `${(100 * part).toFixed(1)}%`

const hexOf = (color: Rgb): string => `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`

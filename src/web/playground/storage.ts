import { chosenTheme, chooseTheme } from '../design/theme.js'

type Storage = NonNullable<import('graphiql').GraphiQLProps['storage']>

/** Another GraphiQL may live on the same host and port. */
const PREFIX = 'normgraph:'
/** The theme is the site's, by whichever switch it was chosen. */
const THEME = 'graphiql:theme'

/** How GraphiQL divides its space until someone divides it otherwise: what stands first, as a multiple of the second. */
const DEFAULTS: ReadonlyMap<string, string> = new Map([
  ['graphiql:docExplorerFlex', '0.3'],
  ['graphiql:secondaryEditorFlex', '1.4'],
])

const ownKeys = (): readonly string[] => Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX}graphiql:`))

/** The browser's storage as GraphiQL may use it. */
export const storage: Storage = {
  getItem: (key) => (key === THEME ? chosenTheme() : (localStorage.getItem(PREFIX + key) ?? DEFAULTS.get(key) ?? null)),
  setItem: (key, value) =>
    key === THEME ? chooseTheme(value === 'dark' ? 'dark' : 'light') : localStorage.setItem(PREFIX + key, value),
  removeItem: (key) => (key === THEME ? chooseTheme(null) : localStorage.removeItem(PREFIX + key)),
  clear: () => ownKeys().forEach((key) => localStorage.removeItem(key)),
  get length() {
    return ownKeys().length
  },
}

// Flags of country-flag-icons (MIT) by ISO 3166-1 alpha-2 code; each is a file of its own, asked for when it is shown.
const files = import.meta.glob<string>('../../../node_modules/country-flag-icons/3x2/??.svg', {
  query: '?url',
  import: 'default',
  eager: true,
})

const FLAGS = new Map(Object.entries(files).map(([path, url]) => [path.slice(-6, -4), url]))

export const flagOf = (iso2: string): string | undefined => FLAGS.get(iso2.toUpperCase())

/** A request that takes as much of a server as it can. */
export interface Attack {
  readonly what: string
  /** How many of it are there at any time. */
  readonly atOnce: number
  /** A path to fetch, or what is posted to /graphql. */
  readonly path?: string
  readonly body?: string
}

const many = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ')

const posted = (what: string, query: string, atOnce = 2): Attack => ({ what, atOnce, body: JSON.stringify({ query }) })

const MEASURED =
  'network(projection: ENTITIES) { modularity nodes { betweenness pageRank community position { x y } } }'
const CHAIN = `{ ...F0 } ${many(18_000, (at) => `fragment F${at} on Query { ...F${at + 1} }`)} fragment F18000 on Query { __typename }`
const WIDE = `{
  states(first: 200) { nodes { agreements(first: 100) { nodes { parties(first: 200) { nodes { id } } } } } }
}`

export const ATTACKS: readonly Attack[] = [
  posted(
    '200 aliases of a misspelt search',
    `{ ${many(200, (at) => `a${at}: search(text: "estonai") { totalCount }`)} }`,
  ),
  posted(
    '4,000 aliases under ties(first: 10000)',
    `{ ties(first: 10000) { nodes { ${many(4_000, (at) => `a${at}: id`)} } } }`,
  ),
  posted(
    '400 aliases under ties(first: 10000)',
    `{ ties(first: 10000) { nodes { ${many(400, (at) => `a${at}: id`)} } } }`,
  ),
  posted('30 networks with all measures', `{ ${many(30, (at) => `a${at}: ${MEASURED}`)} }`),
  posted('6 networks with all measures', `{ ${many(6, (at) => `a${at}: ${MEASURED}`)} }`),
  posted('2,500 networks with betweenness', `{ ${many(2_500, (at) => `a${at}: network { nodes { betweenness } }`)} }`),
  posted('parties of agreements of states', WIDE),
  posted('18,000 chained fragments', CHAIN),
  { what: 'a million bytes of JSON', atOnce: 2, body: JSON.stringify({ query: `{ ${'a '.repeat(499_980)} }` }) },
  { what: 'a million bytes of no JSON', atOnce: 2, body: '['.repeat(999_999) },
  { what: 'two million bytes', atOnce: 2, body: ' '.repeat(2_000_000) },
  { what: 'five state-pairs.csv', atOnce: 5, path: '/export/state-pairs.csv' },
  { what: 'five claims.xlsx', atOnce: 5, path: '/export/claims.xlsx' },
]

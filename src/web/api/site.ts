/** Where the site begins, as <base> says: it may lie below a path of a larger one. */
const root = new URL(document.baseURI)

/** The path that all pages lie below, with the slash at its end that the start page has there. */
export const BASENAME = root.pathname.replace(/[^/]*$/, '')

export const GRAPHQL = new URL('graphql', root)

/** The whole address of a path on this server, as `/export/agreements.csv`. */
export const siteAddress = (path: string): string => new URL(path.replace(/^\//, ''), root).href

/** The address of a list or network as a file: each argument as the server's exports read them. */
export function fileAddress(file: string, args: Readonly<Record<string, unknown>> = {}): string {
  const query = new URLSearchParams(Object.entries(args).flatMap(([name, value]) => writtenArgument(name, value)))
  return siteAddress(`export/${file}${query.size === 0 ? '' : `?${query.toString()}`}`)
}

function writtenArgument(name: string, value: unknown): [string, string][] {
  if (value === undefined || value === null || value === '') return []
  if (typeof value === 'object') return Object.keys(value).length === 0 ? [] : [[name, JSON.stringify(value)]]
  return [[name, typeof value === 'string' ? value : JSON.stringify(value)]]
}

/** The playground with a question in it. */
export function playgroundAddress(query: string, variables: object = {}): string {
  const search = new URLSearchParams({ query })
  if (Object.keys(variables).length > 0) search.set('variables', JSON.stringify(variables, null, 2))
  return siteAddress(`playground?${search.toString()}`)
}

import { SCHEMA } from './path-of.js'

/** What is answered at which address. */
export type Route = 'graphql' | 'schema' | 'export' | 'healthz' | 'readyz' | 'metrics' | 'site'

const ROUTES: Readonly<Record<string, Route>> = {
  '/graphql': 'graphql',
  [SCHEMA]: 'schema',
  '/export': 'export',
  '/healthz': 'healthz',
  '/readyz': 'readyz',
  '/metrics': 'metrics',
}

export function routeOf(path: string): Route {
  if (path.startsWith('/export/')) return 'export'
  return Object.hasOwn(ROUTES, path) ? (ROUTES[path] ?? 'site') : 'site'
}

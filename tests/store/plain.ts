// Neo4j has no null properties and keeps them in no order of ours; when something was loaded is each store's own.
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).filter(([name, part]) => part != null && name !== 'loadedAt')
  return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, part]) => [name, plain(part)]))
}

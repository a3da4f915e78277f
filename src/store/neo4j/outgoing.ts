import neo4j from 'neo4j-driver'

/**
 * Parameters as the driver wants them: a JavaScript number travels as a float, and `LIMIT 10.0` is an error, so whole
 * numbers go out as Cypher integers, but for those of a typed array; absent fields are left out.
 */
export function outgoing(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => [name, outgoingPart(part)]),
  )
}

function outgoingPart(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(outgoingPart)
  if (ArrayBuffer.isView(value)) return value
  if (typeof value === 'object' && value !== null) return outgoing(value)
  return Number.isInteger(value) ? neo4j.int(value as number) : value
}

/** What a text takes of the parameters, written as it names them: `filter.date.to`, or `asOf~` for the last instant of one. */
export type Taken = readonly (readonly [name: string, steps: readonly string[], isEnd: boolean])[]

/** What a text takes, each once. */
export function takenIn(text: string): Taken {
  const names = new Set(
    Array.from(text.matchAll(/\$params\.(?:`([\w.]+~?)`|(\w+))/g), ([, path, name = '']) => path ?? name),
  )
  return [...names].map((name) => [name, name.replace('~', '').split('.'), name.endsWith('~')])
}

/** That of some parameters; what they do not have is null to Neo4j, and so is what lies in it. */
export function taken(params: object, taken: Taken): Readonly<Record<string, unknown>> {
  const given = taken.map(([name, steps, isEnd]) => {
    const value = steps.reduce<unknown>(step, params)
    return [name, isEnd && typeof value === 'string' ? `${value}~` : value] as const
  })
  return Object.fromEntries(given.filter(([, value]) => value != null))
}

const step = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined

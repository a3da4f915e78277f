/** JSON with every object's fields in the order of their names, which are plain words, and without those that are absent. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  return `{${inOrderOfNames(value)
    .flatMap(([name, part]) => (part == null ? [] : [`"${name}":${canonicalJson(part)}`]))
    .join()}}`
}

export function inOrderOfNames(fields: object): readonly (readonly [string, unknown])[] {
  const values = fields as Readonly<Record<string, unknown>>
  return Object.keys(values)
    .sort()
    .map((name) => [name, values[name]] as const)
}

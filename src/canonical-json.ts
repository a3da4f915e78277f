/** JSON with every object's fields in the order of their names, which are plain words, and without those that are absent. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const values = value as Readonly<Record<string, unknown>>
  let text = ''
  for (const name of namesInOrder(values)) {
    const part = values[name]
    if (part != null) text += `${text === '' ? '{' : ','}"${name}":${canonicalJson(part)}`
  }
  return text === '' ? '{}' : `${text}}`
}

export function inOrderOfNames(fields: object): readonly (readonly [string, unknown])[] {
  const values = fields as Readonly<Record<string, unknown>>
  return namesInOrder(values).map((name) => [name, values[name]] as const)
}

// Most often they are in order already, and of millions of objects sorting is most of the work.
function namesInOrder(values: Readonly<Record<string, unknown>>): readonly string[] {
  const names = Object.keys(values)
  const isSorted = names.every((name, place) => place === 0 || (names[place - 1] ?? '') < name)
  return isSorted ? names : names.sort()
}

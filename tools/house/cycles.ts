import { importsOf, type SourceFile } from './sources.js'

/** Each circle of imports that is found, once: also those of types alone. */
export function cycles(files: readonly SourceFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path))
  const imports = new Map(files.map((file) => [file.path, importsOf(file, paths)]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    const begun = way.indexOf(path)
    if (begun >= 0) found.push([...way.slice(begun), path].join(' -> '))
    if (begun >= 0 || done.has(path)) return
    for (const next of imports.get(path) ?? []) visit(next, [...way, path])
    done.add(path)
  }
  for (const path of paths) visit(path, [])
  return found.map((way) => `wanted imports that run one way, got ${way}`)
}

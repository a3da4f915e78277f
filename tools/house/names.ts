import { exportsOf, type SourceFile } from './sources.js'

/** A resolver is called as its type. */
const isResolver = ({ path }: SourceFile): boolean => /^src\/graphql\/.*resolvers\.ts$/.test(path)

/** The names that more than one file exports. */
export function namesGivenTwice(files: readonly SourceFile[]): readonly string[] {
  const places = new Map<string, readonly string[]>()
  for (const file of files.filter((one) => !isResolver(one)))
    for (const name of exportsOf(file)) places.set(name, [...(places.get(name) ?? []), file.path])
  return [...places]
    .filter(([, paths]) => paths.length > 1)
    .map(([name, paths]) => `wanted one file that exports ${name}, got ${paths.join(', ')}`)
}

import { diagnostic, type Diagnostic, quoteNear } from '../diagnostics.js'
import { isInclude, split, trimBlank } from './comment.js'
import { atTop, type File, type Line } from './files.js'
import { readInclude } from './include.js'

export interface Fragment {
  readonly name: string
  readonly parameters: readonly string[]
  readonly body: readonly Line[]
}

export type FragmentsByName = ReadonlyMap<string, Fragment>

const heading = /^fragment \(([\w, ]*)\)$/

export const readFragments = (files: readonly File[]): FragmentsByName =>
  new Map(files.map((file) => [file.name, readFragment(file)]))

function readFragment(file: File): Fragment {
  const { comment, body } = split(file)
  const height = comment.findIndex((text) => heading.test(text)) + 1
  const parameters =
    comment[height - 1]
      ?.match(heading)?.[1]
      ?.split(',')
      .map((parameter) => parameter.trim()) ?? []
  const filled = (height > 0 ? file.lines.slice(height) : body).filter(({ text }) => text.trim() !== '')
  return { name: file.name, parameters: parameters.filter(Boolean), body: filled }
}

export function headless(file: File): readonly Diagnostic[] {
  const { comment } = split(file)
  const height = comment.findIndex((text) => heading.test(text))
  const sentence = trimBlank(comment.slice(0, height < 0 ? undefined : height))
  const got = `\`${file.lines[0]?.text ?? ''}\``
  return [
    ...(sentence.length === 0 ? [diagnostic(atTop(file), 'a sentence that says what the fragment is', got)] : []),
    ...(height < 0 ? [diagnostic(atTop(file), 'a header that ends in `// fragment (formal, ...)`', got)] : []),
  ]
}

/** Reached from a question or a load, however far: two fragments that only include each other are unused too. */
export function unusedFragments(users: readonly File[], files: readonly File[]): readonly Diagnostic[] {
  const reached = new Set(users)
  for (const user of reached)
    for (const name of included(user)) for (const f of files) if (f.name === name) reached.add(f)
  return files
    .filter((file) => !reached.has(file))
    .map((file) =>
      diagnostic(atTop(file), 'a question or load that includes it', `none for ${quoteNear(file.name, [])}`),
    )
}

const included = ({ lines }: File) =>
  lines.filter(({ text }) => isInclude(text)).map(({ text }) => readInclude(text)?.name)

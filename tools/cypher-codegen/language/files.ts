import { readdirSync, readFileSync } from 'node:fs'
import { posix, sep } from 'node:path'
import { diagnostic, type Diagnostic, place, type WrittenAt } from '../diagnostics.js'

export interface Line {
  readonly text: string
  readonly at: WrittenAt
}

export type FileKind = 'question' | 'load' | 'ddl' | 'fragment'

export interface File {
  readonly path: string
  readonly name: string
  readonly kind: FileKind
  readonly lines: readonly Line[]
}

const kinds: Readonly<Record<string, FileKind>> = {
  '.': 'question',
  snapshot: 'question',
  load: 'load',
  ddl: 'ddl',
  fragments: 'fragment',
}

export function readFiles(dir: string): readonly File[] {
  return pathsIn(dir).flatMap((path) => {
    const kind = kindOf(path)
    return kind ? [readFile(dir, path, kind)] : []
  })
}

/** A file that no rule reads would look as if it were in force. */
export function strayFiles(dir: string) {
  return pathsIn(dir)
    .filter((path) => !kindOf(path))
    .map((path) => diagnostic({ file: `${dir}/${path}`, line: 1 }, `a folder of ${folders}`, posix.dirname(path)))
}

/** Questions are named by their files, and so are loads; a load may have the name of a question. */
export function clashes(files: readonly File[]): readonly Diagnostic[] {
  return files.flatMap((file, index) => {
    const first = files.slice(0, index).find(({ name, kind }) => name === file.name && kind === file.kind)
    return first ? [diagnostic(atTop(file), `a name of its own`, `\`${file.name}\` as in ${place(atTop(first))}`)] : []
  })
}

export const illNamed = (files: readonly File[]) =>
  files
    .filter(({ name }) => !/^[a-z]\w*$/i.test(name))
    .map((file) => diagnostic(atTop(file), 'a file name that is an identifier', `\`${file.name}\``))

export const atTop = ({ path }: File) => ({ file: path, line: 1 })

const pathsIn = (dir: string) =>
  readdirSync(dir, { encoding: 'utf8', recursive: true })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => path.endsWith('.cypher'))
    .sort()

function readFile(dir: string, path: string, kind: FileKind): File {
  const file = `${dir}/${path}`
  const lines = readFileSync(file, 'utf8').split(/\r?\n/)
  const placed = lines.map((text, index) => ({ text, at: { file, line: index + 1 } }))
  return { path: file, name: posix.basename(path, '.cypher'), kind, lines: placed }
}

const kindOf = (path: string) => kinds[posix.dirname(path)]

const folders = Object.keys(kinds).join(', ')

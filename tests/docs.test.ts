import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const FOLDERS = ['docs', 'cypher', 'tools', 'seeds', 'examples']
/** What a text in backticks begins with where it names a file of ours. */
const OURS = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
  .map(({ name }) => `${name}/`)

const documents = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  ),
]

/** A document without what stands in its blocks of code. */
const prose = (document: string) => readFileSync(join(ROOT, document), 'utf8').replace(/^```[^]*?^```$/gm, '')

describe.each(documents)('%s', (document) => {
  it('links to files and headings that there are', () => {
    const links = [...prose(document).matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)].map(([, link]) => link ?? '')
    expect(links.filter((link) => !leads(document, link))).toEqual([])
  })

  it('names files that there are', () => {
    const named = [...prose(document).matchAll(/`([^`\s]+)`/g)].map(([, name]) => name ?? '')
    const paths = named.filter((name) => OURS.some((folder) => name.startsWith(folder)) && /^[\w./*-]+$/.test(name))
    expect(paths.filter((path) => !isThere(path))).toEqual([])
  })
})

function leads(document: string, link: string): boolean {
  const [path = '', heading] = link.split('#')
  const target = path === '' ? join(ROOT, document) : join(ROOT, dirname(document), path)
  if (relative(ROOT, target).startsWith('..') || !existsSync(target)) return false
  return heading === undefined || (statSync(target).isFile() && headings(target).includes(heading))
}

/** As GitHub makes them. */
const headings = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

/** A path, or one with `*` that some file matches. */
function isThere(path: string): boolean {
  if (!path.includes('*')) return existsSync(join(ROOT, path))
  const folder = join(ROOT, dirname(path))
  const name = new RegExp(`^${(path.split('/').at(-1) ?? '').replaceAll('.', '\\.').replaceAll('*', '.*')}$`)
  return existsSync(folder) && readdirSync(folder).some((entry) => name.test(entry))
}

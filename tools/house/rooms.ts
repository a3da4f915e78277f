import type { SourceFile } from './sources.js'

/** The folders of src/, to a depth of two, that no table of a text has a line for. */
export function roomsWithoutLine(files: readonly SourceFile[], text: string): readonly string[] {
  const told = new Set(placesIn(text))
  const rooms = new Set(files.flatMap(({ path }) => foldersOf(path)))
  return [...rooms]
    .filter((room) => !told.has(room))
    .map((room) => `wanted a line in docs/architecture.md that says what ${room}/ is, got none`)
}

/** `src/import/mapping/compile/dates.ts` as `src/import` and `src/import/mapping`. */
function foldersOf(path: string): readonly string[] {
  const folders = path.split('/').slice(0, -1)
  return [2, 3].filter((depth) => depth <= folders.length).map((depth) => folders.slice(0, depth).join('/'))
}

/** The places in the first columns of tables, which the head of a table may say to be rooms of a place. */
function placesIn(text: string): readonly string[] {
  const tables = text.split('\n\n').filter((block) => block.startsWith('|'))
  return tables.flatMap((table) => {
    const parent = /^\| room of `([^`]+)` \|/.exec(table)?.[1]
    const cells = [...table.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell)
    const names = cells.flatMap((cell) => cell.match(/[^`,\s]+/g) ?? []).map((name) => name.replace(/\/$/, ''))
    return names.map((name) => (parent === undefined ? name : `${parent}/${name}`))
  })
}

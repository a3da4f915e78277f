import { describe, expect, it } from 'vitest'
import { cycles } from '../../tools/house/cycles.js'
import { namesGivenTwice } from '../../tools/house/names.js'
import { roomsWithoutLine } from '../../tools/house/rooms.js'

describe('what holds of all files of src/ together', () => {
  it('is that no imports lead in a circle, not by types either', () => {
    const a = { path: 'src/a/a.ts', text: "import { b } from '../b.js'" }
    const b = { path: 'src/b.ts', text: "import type { C } from './c/c.js'\nexport const b = 1" }
    const c = { path: 'src/c/c.tsx', text: "export type { A } from '../a/a.js'" }
    expect(cycles([a, b, { ...c, text: '' }])).toEqual([])
    expect(cycles([a, b, c])).toEqual([
      'wanted imports that run one way, got src/a/a.ts -> src/b.ts -> src/c/c.tsx -> src/a/a.ts',
    ])
  })

  it('is that no two of them export a name, but for a type and its resolver', () => {
    const type = { path: 'src/domain.ts', text: 'export interface State {}' }
    const resolver = { path: 'src/graphql/state/resolvers.ts', text: 'export const State = {}' }
    const view = { path: 'src/web/state.tsx', text: 'export const State = () => null\nexport type State = string' }
    const passedOn = { path: 'src/other.ts', text: "export type { State } from './domain.js'\nconst State = 1" }
    expect(namesGivenTwice([type, resolver, passedOn])).toEqual([])
    expect(namesGivenTwice([type, resolver, view])).toEqual([
      'wanted one file that exports State, got src/domain.ts, src/web/state.tsx',
    ])
  })

  it('is that each folder has a line that says what it is', () => {
    const file = { path: 'src/import/mapping/compile/dates.ts', text: '' }
    const parts = '| place | what it is |\n| --- | --- |\n| `src/import/` | rows |'
    const rooms = '| room of `src/import` | what is in it |\n| --- | --- |\n| `sheets/`, `mapping/` | mappings |'
    expect(roomsWithoutLine([file], `${parts}\n\n${rooms}`)).toEqual([])
    expect(roomsWithoutLine([file], parts)).toEqual([
      'wanted a line in docs/architecture.md that says what src/import/mapping/ is, got none',
    ])
  })
})

import { expect, test } from 'vitest'
import { inTurns } from './in-turns.js'

const file = (name: string, what: 'page' | 'other' | number) => ({
  path: `/tests/${name}.test.ts`,
  turn: typeof what === 'number' ? what : null,
  isPage: what === 'page',
})
const names = (files: readonly { readonly path: string }[]) =>
  inTurns(files as ReturnType<typeof file>[]).map(({ path }) => path.slice('/tests/'.length, -'.test.ts'.length))

test('one worker goes through what takes turns, the other does all else meanwhile, pages last', () => {
  expect(
    names([
      file('every-page', 'page'),
      file('one', 1),
      file('differential', 1),
      file('two', 1),
      file('explain', 3),
      file('three', 'other'),
      file('four', 'other'),
    ]),
  ).toEqual(['one', 'three', 'two', 'four', 'differential', 'every-page', 'explain'])
})

test('what is left of either kind is taken one after the other', () => {
  expect(names([file('one', 1), file('two', 1), file('three', 1)])).toEqual(['one', 'two', 'three'])
  expect(names([file('one', 'page'), file('map', 'other'), file('two', 'page')])).toEqual(['map', 'one', 'two'])
  expect(names([])).toEqual([])
})

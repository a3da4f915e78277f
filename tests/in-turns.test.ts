import { expect, test } from 'vitest'
import { inTurns } from './in-turns.js'

const file = (name: string, what: 'alone' | 'page' | 'other') => ({
  path: `/tests/${name}.test.ts`,
  isAlone: what === 'alone',
  isPage: what === 'page',
})
const names = (files: readonly { readonly path: string }[]) =>
  inTurns(files as ReturnType<typeof file>[]).map(({ path }) => path.slice('/tests/'.length, -'.test.ts'.length))

test('one worker goes through what takes turns, the other does all else meanwhile, pages last', () => {
  expect(
    names([
      file('every-page', 'page'),
      file('one', 'alone'),
      file('differential', 'alone'),
      file('two', 'alone'),
      file('explain', 'alone'),
      file('three', 'other'),
      file('four', 'other'),
    ]),
  ).toEqual(['one', 'three', 'four', 'two', 'every-page', 'differential', 'explain'])
})

test('what is left of either kind is taken one after the other', () => {
  expect(names([file('one', 'alone'), file('two', 'alone'), file('three', 'alone')])).toEqual(['one', 'two', 'three'])
  expect(names([file('one', 'page'), file('map', 'other'), file('two', 'page')])).toEqual(['map', 'one', 'two'])
  expect(names([])).toEqual([])
})

import { expect, test } from 'vitest'
import { fold } from '../src/fold.js'

test.each([
  ['Côte d’Ivoire', 'cote d ivoire'],
  ["Côte d'Ivoire", 'cote d ivoire'],
  ['  Ångström–Pact (2015) ', 'angstrom pact 2015'],
  ['Paris-Call', 'paris call'],
  ['Россия', 'россия'],
  ['中国', '中国'],
  ['…', ''],
])('%s is looked for as %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

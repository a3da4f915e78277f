import { expect, test } from 'vitest'
import { searchTextOf, wordsOf } from '../src/words.js'

test.each([
  ['Côte d’Ivoire', ['cote', 'd', 'ivoire']],
  ['A/RES/70/237', ['a', 'res', '70', '237']],
  ['网络安全 2015', ['网络', '络安', '安全', '2015']],
  ['法', ['法']],
  ['APEC亚太', ['apec', '亚太']],
  ['الأمم المتحدة', ['الامم', 'المتحدة']],
  ['U.K. and U.S.A.', ['uk', 'and', 'usa']],
  ['D.P.R.K', ['dprk']],
  ['G-7', ['g7']],
  ['s. Korea', ['south', 'korea']],
  ['W.TEC s r.o., part I.E, cited-a-76-136, 5 S. 3', 'w tec s ro part ie cited a 76 136 5 s 3'.split(' ')],
  ['…', []],
])('%s has the words %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

test('a word is looked for with its neighbours, once, and with as many mistakes as it is long', () => {
  expect(searchTextOf('Cyber crime, 2015 cyber crime')).toEqual({
    whole: 'cyber crime 2015 cyber crime',
    words: [
      { word: 'cyber', edits: 1, joined: ['cybercrime', '2015cyber'], states: [] },
      { word: 'crime', edits: 1, joined: ['cybercrime', 'crime2015'], states: [] },
      { word: '2015', edits: 0, joined: ['crime2015', '2015cyber'], states: [] },
    ],
    states: [],
  })
})

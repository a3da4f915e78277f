import { describe, expect, it } from 'vitest'
import { afterLast, firstInstant, isPartialDate, lastInstant } from '../src/partial-date.js'

describe('a partial date', () => {
  it.each(['2015', '2015-07', '2015-07-14', '2016-02-29', '1865-05-17'])('is a day, month or year: %s', (text) => {
    expect(isPartialDate(text)).toBe(true)
  })

  it.each([
    '',
    '15',
    '2015-7',
    '2015-13',
    '2015-00',
    '0000',
    '2015-02-29',
    '2015-04-31',
    '2015-07-14T00:00',
    ' 2015',
    '2015~',
  ])('is nothing else: %j', (text) => expect(isPartialDate(text)).toBe(false))

  it('lies between its first and its last instant', () => {
    const inOrder = ['2014~', '2015', '2015-07', '2015-07-14', '2015-07-14~', '2015-07~', '2015-08', '2015~', '2016']
    expect([...inOrder].reverse().sort()).toEqual(inOrder)
    expect([firstInstant('2015'), lastInstant('2015')]).toEqual(['2015', '2015~'])
  })

  it('is followed by the next year, month or day', () => {
    const dates = [
      '2015',
      '2015-07',
      '2015-12',
      '2015-07-14',
      '2016-02-28',
      '2016-02-29',
      '2015-12-31',
      '0099',
      '0099-12',
    ]
    const next = [
      '2016',
      '2015-08',
      '2016-01',
      '2015-07-15',
      '2016-02-29',
      '2016-03-01',
      '2016-01-01',
      '0100',
      '0100-01',
    ]
    expect(dates.map(afterLast)).toEqual(next)
  })
})

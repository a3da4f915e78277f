import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { humanDate } from '../../../src/import/dates/human-date.js'
import type { DayOrder } from '../../../src/import/dates/in-digits.js'

const short = (text: string, order: DayOrder | null = null) => {
  const date = humanDate(text, order)
  if (date.kind !== 'date') return date.kind
  return date.moments
    .map(({ act, approximate, from, to }) =>
      [act, approximate ? 'about' : null, from, to == null ? null : `to ${to}`]
        .filter((part) => part !== null)
        .join(' '),
    )
    .join(', ')
}

/** Worked out by hand. */
const DATES: readonly (readonly [written: string, meant: string])[] = [
  ['2013', '2013'],
  ['July 2015', '2015-07'],
  ['14 July 2015', '2015-07-14'],
  ['July 14, 2015', '2015-07-14'],
  ['July 14th, 2015', '2015-07-14'],
  ['the 14th of July 2015', '2015-07-14'],
  ['14 JULY 2015 ', '2015-07-14'],
  ['Tuesday, 14 July 2015', '2015-07-14'],
  ['14-Jul-2015', '2015-07-14'],
  ['Jul-15', '2015-07'],
  ['Sept. 2011', '2011-09'],
  ['14/07/2015', '2015-07-14'],
  ['7/14/2015', '2015-07-14'],
  ['03/03/2015', '2015-03-03'],
  ['14.07.2015', '2015-07-14'],
  ['2015-07-14', '2015-07-14'],
  ['2015/7/14', '2015-07-14'],
  ['2015/07', '2015-07'],
  ['07/2015', '2015-07'],
  ['20150714', '2015-07-14'],
  ['2015-07-14T00:00:00.000Z', '2015-07-14'],
  ['2015-07-14T23:30:00-08:00', '2015-07-14'],
  ['2015-07-14 00:00:00', '2015-07-14'],
  ['42199', '2015-07-14'],
  ['14 juillet 2015', '2015-07-14'],
  ['juillet 2015', '2015-07'],
  ['Juli 2015', '2015-07'],
  ['14 de julio de 2015', '2015-07-14'],
  ['14 июля 2015', '2015-07-14'],
  ['c. 2013', 'about 2013'],
  ['ca. 2013', 'about 2013'],
  ['ca 2013', 'about 2013'],
  ['circa July 2013', 'about 2013-07'],
  ['~2013', 'about 2013'],
  ['2013?', 'about 2013'],
  ['2013 (approx.)', 'about 2013'],
  ['Spring 2014', 'about 2014'],
  ['mid-2014', 'about 2014'],
  ['late 2014', 'about 2014'],
  ['Q3 2014', '2014-07 to 2014-09'],
  ['2013-2015', '2013 to 2015'],
  ['2013–15', '2013 to 2015'],
  ['2013/14', '2013 to 2014'],
  ['c. 2013-2015', 'about 2013 to 2015'],
  ['12-14 May 2014', '2014-05-12 to 2014-05-14'],
  ['July 14-15, 2015', '2015-07-14 to 2015-07-15'],
  ['May 2014 – June 2015', '2014-05 to 2015-06'],
  ['May 2014 to 3 June 2015', '2014-05 to 2015-06-03'],
  ['March-April 2014', '2014-03 to 2014-04'],
  ['2014-03-01 - 2014-04-02', '2014-03-01 to 2014-04-02'],
  ['signed 2013, in force 2016', 'SIGNED 2013, ENTERED_INTO_FORCE 2016'],
  ['signed on 14 July 2013; entered into force on July 1, 2016', 'SIGNED 2013-07-14, ENTERED_INTO_FORCE 2016-07-01'],
  ['2013 (in force 2016)', '2013, ENTERED_INTO_FORCE 2016'],
  ['July 14, 2013 (signed)', 'SIGNED 2013-07-14'],
  ['2013 (signed), 2016 (in force)', 'SIGNED 2013, ENTERED_INTO_FORCE 2016'],
]

describe('a date written by hand', () => {
  for (const [written, meant] of DATES)
    it(`is understood: ${written}`, () => {
      expect(short(written)).toBe(meant)
    })

  it('says that it is not known', () => {
    const unknown = ['', ' ', 'n.d.', 'N.D.', '(n.d.)', 'undated', 'Unknown', 'n/a', '-', '—', '?', 'TBD']
    expect(unknown.map((text) => [text, short(text)])).toEqual(unknown.map((text) => [text, 'unknown']))
  })

  it('is not understood where day and month may be each other, unless an order is told', () => {
    expect([short('03/04/2015'), short('03/04/2015', 'dmy'), short('03/04/2015', 'mdy')]).toEqual([
      'not-understood',
      '2015-04-03',
      '2015-03-04',
    ])
  })

  it('is not understood where the day does not exist', () => {
    const none = ['31 February 2015', '2015-02-30', '30/02/2015', '2015-13', '29 February 2015', 'February 30, 2015']
    expect(none.map((text) => [text, short(text)])).toEqual(none.map((text) => [text, 'not-understood']))
  })

  it('is not understood where something is left over, time runs backwards or a year is missing', () => {
    const none = [
      '2015 or so I think',
      '14 July',
      'July',
      '2015-2013',
      'June 2015 to May 2015',
      'before 2013',
      '15',
      '123',
    ]
    expect(none.map((text) => [text, short(text)])).toEqual(none.map((text) => [text, 'not-understood']))
  })

  it('means the same every day', () => {
    const relative = [
      'today',
      'yesterday',
      'last year',
      'next July',
      '2 years ago',
      'in 3 days',
      'Friday',
      'gestern',
      'now',
    ]
    expect(relative.map((text) => [text, short(text)])).toEqual(relative.map((text) => [text, 'not-understood']))
  })

  it('is not looked for in a text of a megabyte', () => {
    expect(short('2015 '.repeat(200_000))).toBe('not-understood')
  })
})

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July'].concat([
  'August',
  'September',
  'October',
  'November',
  'December',
])

type Parts = readonly [year: number, month?: number, day?: number]
const two = (number: number) => String(number).padStart(2, '0')
const iso = ([year, ...rest]: Parts) => [year, ...rest.filter((part) => part !== undefined).map(two)].join('-')

const year = fc.integer({ min: 1900, max: 2098 })
const month = fc.integer({ min: 1, max: 12 })
const ofYear = fc.tuple(year)
const ofMonth = fc.tuple(year, month)
const ofDay = fc.tuple(year, month).chain(([y, m]) => {
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate()
  return fc.tuple(fc.constant(y), fc.constant(m), fc.integer({ min: 1, max: last }))
})

const name = (m: number) => MONTHS[m - 1] ?? ''
const WAYS_OF_A_MONTH = [
  (y: number, m: number) => `${y}-${two(m)}`,
  (y: number, m: number) => `${y}/${m}`,
  (y: number, m: number) => `${two(m)}/${y}`,
  (y: number, m: number) => `${name(m)} ${y}`,
  (y: number, m: number) => `${name(m).slice(0, 3)}. ${y}`,
  (y: number, m: number) => `${name(m).toUpperCase()}, ${y}`,
]
const WAYS_OF_A_DAY = [
  (y: number, m: number, d: number) => `${y}-${two(m)}-${two(d)}`,
  (y: number, m: number, d: number) => `${y}/${m}/${d}`,
  (y: number, m: number, d: number) => `${y}${two(m)}${two(d)}`,
  (y: number, m: number, d: number) => `${y}-${two(m)}-${two(d)}T00:00:00.000Z`,
  (y: number, m: number, d: number) => `${d} ${name(m)} ${y}`,
  (y: number, m: number, d: number) => `${name(m)} ${d}, ${y}`,
  (y: number, m: number, d: number) => `${two(d)}-${name(m).slice(0, 3)}-${y}`,
  (y: number, m: number, d: number) => String(Date.UTC(y, m - 1, d) / 86_400_000 + 25_569),
]
const ORDERED = {
  dmy: (y: number, m: number, d: number) => `${d}/${m}/${y}`,
  mdy: (y: number, m: number, d: number) => `${m}/${d}/${y}`,
}
const PAST_SERIALS = 1928

describe('any partial date', () => {
  it('comes back from each way of writing it', () => {
    fc.assert(
      fc.property(ofYear, ofMonth, ofDay, ([y], [ym, m], [yd, md, d]) => {
        expect(short(String(y))).toBe(String(y))
        for (const way of WAYS_OF_A_MONTH) expect([way(ym, m), short(way(ym, m))]).toEqual([way(ym, m), iso([ym, m])])
        for (const way of WAYS_OF_A_DAY.slice(0, yd < PAST_SERIALS ? -1 : undefined))
          expect([way(yd, md, d), short(way(yd, md, d))]).toEqual([way(yd, md, d), iso([yd, md, d])])
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('comes back from digits in the order that is told, and without one where only one is possible', () => {
    fc.assert(
      fc.property(ofDay, fc.constantFrom('dmy' as const, 'mdy' as const), ([y, m, d], order) => {
        const written = ORDERED[order](y, m, d)
        expect(short(written, order)).toBe(iso([y, m, d]))
        expect(short(written)).toBe(d > 12 || d === m ? iso([y, m, d]) : 'not-understood')
      }),
    )
  })

  it('comes back as the beginning of a range, and about where it is said to be', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 60 }), (y, more) => {
        expect(short(`${y}-${y + more}`)).toBe(`${y} to ${y + more}`)
        expect(short(`ca. ${y}`)).toBe(`about ${y}`)
      }),
    )
  })

  it('is read in whatever time zone', () => {
    const before = process.env['TZ']
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
        process.env['TZ'] = zone
        expect([short('42199'), short('14 July 2015'), short('2015-07-14T23:59:59Z')]).toEqual(
          Array(3).fill('2015-07-14'),
        )
      }
    } finally {
      process.env['TZ'] = before
    }
  })
})

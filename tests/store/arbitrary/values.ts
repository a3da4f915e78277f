import fc from 'fast-check'

export const values = <T extends string>(of: Readonly<Record<string, T>>) => fc.constantFrom(...Object.values(of))

// Few moments, of every precision, so that they meet.
export const date = fc.constantFrom('2014', '2015', '2015-06', '2015-06-30', '2015-07', '2016', '2016-01-01', '2017')
export const maybe = <T>(of: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: of })
/** Null two times of three. */
export const seldom = <T>(of: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: of })

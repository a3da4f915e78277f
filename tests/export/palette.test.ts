import { describe, expect, test } from 'vitest'
import { colourOf } from '../../src/formats/network/palette.js'
import { distance, VISIONS } from '../vision.js'

describe('the colours of communities', () => {
  const colours = Array.from({ length: 10 }, (_, community) => colourOf({ degree: 1, community }))

  test.each(Object.entries(VISIONS))('are told apart with %s', (_, vision) => {
    for (const [at, one] of colours.entries())
      for (const other of colours.slice(at + 1)) expect(distance(one, other, vision)).toBeGreaterThan(15)
  })

  test('are one grey beyond the ninth, where there is none, and for a node without links', () => {
    const grey = { r: 221, g: 221, b: 221 }
    expect(colourOf({ degree: 1, community: 9 })).toEqual(grey)
    expect(colourOf({ degree: 1, community: 200 })).toEqual(grey)
    expect(colourOf({ degree: 1, community: null })).toEqual(grey)
    expect(colourOf({ degree: 0, community: 3 })).toEqual(grey)
  })
})

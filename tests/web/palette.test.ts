import { describe, expect, test } from 'vitest'
import { PALETTES } from '../../src/web/design/palette.js'
import { colourIn, contrast, distance, VISIONS } from '../vision.js'

describe.each(Object.entries(PALETTES))('the colours of %s pictures', (_, { series, other, ground, paper }) => {
  const colours = [...series, other].map(colourIn)

  test.each(Object.entries(VISIONS))('are told apart with %s', (_, vision) => {
    for (const [at, one] of colours.entries())
      for (const another of colours.slice(at + 1)) expect(distance(one, another, vision)).toBeGreaterThan(12)
  })

  // WCAG 2.2, 1.4.11: what is needed to understand a picture.
  test.each([ground, paper])('stand out from %s by 3 to 1', (surface) => {
    for (const one of colours) expect(contrast(one, colourIn(surface))).toBeGreaterThan(3)
  })
})

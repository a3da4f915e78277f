import { describe, expect, test } from 'vitest'
import { colourOf } from '../../src/export/network/palette.js'

// What a colour looks like without one of the three kinds of cones, in linear light: G. M. Machado, M. M. Oliveira and
// L. A. F. Fernandes, A physiologically-based model for simulation of color vision deficiency (2009), severity 1.
const VISIONS = {
  'all cones': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  'no long cones': [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  'no middle cones': [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  'no short cones': [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
}
const XYZ = [0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.072175, 0.0193339, 0.119192, 0.9503041]
const WHITE = [0.95047, 1, 1.08883]

const times = (matrix: readonly number[], vector: readonly number[]) =>
  [0, 3, 6].map((row) => vector.reduce((sum, value, at) => sum + value * (matrix[row + at] ?? 0), 0))
const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
const within = (part: number) => Math.min(1, Math.max(0, part))

/** In CIELAB, in which distances are as eyes judge them. */
function seen({ r, g, b }: ReturnType<typeof colourOf>, vision: readonly number[]): readonly number[] {
  const light = times(vision, [r, g, b].map((part) => linear(part / 255))).map(within) // prettier-ignore
  const [x = 0, y = 0, z = 0] = times(XYZ, light).map((value, at) => {
    const share = value / (WHITE[at] ?? 1)
    return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116
  })
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

describe('the colours of communities', () => {
  const colours = Array.from({ length: 10 }, (_, community) => colourOf({ degree: 1, community }))

  test.each(Object.entries(VISIONS))('are told apart with %s', (_, vision) => {
    for (const [at, one] of colours.entries())
      for (const other of colours.slice(at + 1)) {
        const [a, b] = [seen(one, vision), seen(other, vision)]
        // Two colours side by side differ visibly from about 2.3 on.
        expect(Math.hypot(...a.map((value, axis) => value - (b[axis] ?? 0)))).toBeGreaterThan(15)
      }
  })

  test('are one grey beyond the ninth, where there is none, and for a node without links', () => {
    const grey = { r: 221, g: 221, b: 221 }
    expect(colourOf({ degree: 1, community: 9 })).toEqual(grey)
    expect(colourOf({ degree: 1, community: 200 })).toEqual(grey)
    expect(colourOf({ degree: 1, community: null })).toEqual(grey)
    expect(colourOf({ degree: 0, community: 3 })).toEqual(grey)
  })
})

// What a colour looks like without one of the three kinds of cones, in linear light: G. M. Machado, M. M. Oliveira and
// L. A. F. Fernandes, A physiologically-based model for simulation of color vision deficiency (2009), severity 1.
export const VISIONS = {
  'all cones': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  'no long cones': [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  'no middle cones': [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  'no short cones': [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
}
const XYZ = [0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.072175, 0.0193339, 0.119192, 0.9503041]
const WHITE = [0.95047, 1, 1.08883]

/** Parts of red, green and blue, from 0 to 255. */
export interface Colour {
  readonly r: number
  readonly g: number
  readonly b: number
}

/** Of `#0072b2`. */
export function colourIn(hex: string): Colour {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  return { r, g, b }
}

const times = (matrix: readonly number[], vector: readonly number[]) =>
  [0, 3, 6].map((row) => vector.reduce((sum, value, at) => sum + value * (matrix[row + at] ?? 0), 0))
const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
const within = (part: number) => Math.min(1, Math.max(0, part))
const lightOf = ({ r, g, b }: Colour) => [r, g, b].map((part) => linear(part / 255))

/** In CIELAB, in which distances are as eyes judge them. */
function seen(colour: Colour, vision: readonly number[]): readonly number[] {
  const light = times(vision, lightOf(colour)).map(within)
  const [x = 0, y = 0, z = 0] = times(XYZ, light).map((value, at) => {
    const share = value / (WHITE[at] ?? 1)
    return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116
  })
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** How far apart two colours look to some eyes: two side by side differ visibly from about 2.3 on. */
export function distance(one: Colour, other: Colour, vision: readonly number[]): number {
  const [a, b] = [seen(one, vision), seen(other, vision)]
  return Math.hypot(...a.map((value, axis) => value - (b[axis] ?? 0)))
}

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [one, other].map((colour) => times(XYZ, lightOf(colour))[1] ?? 0).sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

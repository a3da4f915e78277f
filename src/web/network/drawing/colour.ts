/** A colour `#rrggbb` as three numbers up to 255. */
function channels(hex: string): readonly [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** So much of the second in the first. */
export function mixed(one: string, other: string, share: number): string {
  const [a, b] = [channels(one), channels(other)]
  const hex = a.map((channel, at) => Math.round(channel + (b[at]! - channel) * share))
  return `#${hex.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/** As WebGL's blending in sigma wants it: its colour is added to what lies below, so less of it is given. */
export function premultiplied(hex: string, opacity: number): string {
  const [red, green, blue] = channels(hex).map((channel) => Math.round(channel * opacity))
  return `rgba(${red}, ${green}, ${blue}, ${opacity.toFixed(3)})`
}

export function translucent(hex: string, opacity: number): string {
  const [red, green, blue] = channels(hex)
  return `rgba(${red}, ${green}, ${blue}, ${opacity.toFixed(3)})`
}

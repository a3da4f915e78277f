/** A colour token of tokens.css in the theme at hand, as `[26, 30, 35]`: for what takes no custom properties. */
export function tokenColor(name: `--${string}`): readonly [number, number, number] {
  const probe = document.createElement('span')
  probe.style.color = `var(${name})`
  document.body.append(probe)
  const [red = 0, green = 0, blue = 0] = getComputedStyle(probe).color.match(/\d+/g)?.map(Number) ?? []
  probe.remove()
  return [red, green, blue]
}

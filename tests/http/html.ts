/** What a page says of itself in its head, read back from its HTML. */
export interface Head {
  readonly base: string | undefined
  readonly title: string | undefined
  readonly canonical: string | undefined
  /** The content of a meta element by its name or property. */
  meta(name: string): string | undefined
}

export function headOf(html: string): Head {
  const first = (pattern: RegExp) => unescaped(pattern.exec(html)?.[1])
  return {
    base: first(/<base href="([^"]*)"/),
    canonical: first(/<link rel="canonical" href="([^"]*)"/),
    title: first(/<title>([^<]*)<\/title>/),
    meta: (name) => first(new RegExp(`<meta\\s+(?:name|property)="${name}"\\s+content="([^"]*)"`)),
  }
}

const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

const unescaped = (text: string | undefined): string | undefined =>
  text?.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => SIGNS[sign] ?? sign)

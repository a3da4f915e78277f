import { linkTag, meta } from './tags.js'

export const PREVIEW = { file: 'preview.jpg', width: 1200, height: 630 } as const

/**
 * Where a page is to be found again, with all that its address holds of the view. Without an address of its own the
 * server says so from where the site begins, and no more: the host that a request names is its sender's word.
 */
export function placeTags(url: string, address: string | null): readonly string[] {
  const within = writtenOut(url)
  if (address === null) return [linkTag('canonical', within === '' ? './' : within), card('summary')]
  return [
    linkTag('canonical', `${address}${within}`),
    meta('property', 'og:url', `${address}${within}`),
    ...imageTags(address),
  ]
}

/** Of a page that is not there: what the site looks like. */
export const imageTags = (address: string | null): readonly string[] =>
  address === null
    ? [card('summary')]
    : [
        meta('property', 'og:image', `${address}${PREVIEW.file}`),
        meta('property', 'og:image:type', 'image/jpeg'),
        meta('property', 'og:image:width', String(PREVIEW.width)),
        meta('property', 'og:image:height', String(PREVIEW.height)),
        meta('property', 'og:image:alt', 'Normgraph: states tied by the agreements that they share'),
        card('summary_large_image'),
      ]

const card = (kind: 'summary' | 'summary_large_image'): string => meta('name', 'twitter:card', kind)

/** From where the site begins, each part of the path written one way; the query as it came. */
function writtenOut(url: string): string {
  const [path = '', ...search] = url.split('?')
  const parts = path
    .split('/')
    .slice(1)
    .map((part) => encodeURIComponent(decodeURIComponent(part)))
  return [parts.join('/'), ...search].join('?')
}

// escape-html (MIT, of the Express project) writes any text as one that HTML reads back as it was.
import escapeHtml from 'escape-html'

/** A built page, cut where what is said of an address goes. */
export interface Template {
  readonly before: string
  readonly after: string
}

/** What a window, a search engine and a preview of a link say of a page. */
export interface Words {
  readonly title: string
  readonly description: string
}

export const SITE_NAME = 'Normgraph'

// As early as may be: what comes after is read by the base, and what comes before is the encoding of it all.
const CUT = /<meta charset="utf-8"\s*\/?>/
const OWN_WORDS = /\s*<title>[^<]*<\/title>|\s*<meta\s+name="description"[^>]*>/g

/** @throws Error where the page has no place for words. */
export function templateOf(html: string): Template {
  const found = CUT.exec(html)
  if (found === null) throw new Error('a built page wants <meta charset="utf-8"> in its head, got none')
  const end = found.index + found[0].length
  return { before: html.slice(0, end), after: html.slice(end).replace(OWN_WORDS, '') }
}

/** The page for one address. */
export const htmlOf = ({ before, after }: Template, path: string, words: Words): string =>
  [before, `<base href="${rootFrom(path)}" />`, ...tagsOf(words)].join('\n    ') + after

/** The way from a page to where the site begins, which may lie below a path of a larger one. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 2) || './'

function tagsOf({ title, description }: Words): readonly string[] {
  const whole = title === SITE_NAME ? title : `${title} · ${SITE_NAME}`
  return [
    `<title>${escapeHtml(whole)}</title>`,
    meta('name', 'description', description),
    // Without og:url, which wants a whole address: the host that a request names is its sender's word.
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', SITE_NAME),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('name', 'twitter:card', 'summary'),
  ]
}

const meta = (kind: 'name' | 'property', name: string, content: string): string =>
  `<meta ${kind}="${name}" content="${escapeHtml(content)}" />`

import { meta, titleTag } from './tags.js'

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

/** The page for one address, with what more is to be said of it. */
export const htmlOf = ({ before, after }: Template, path: string, words: Words, more: readonly string[] = []): string =>
  [before, `<base href="${rootFrom(path)}" />`, ...tagsOf(words), ...more].join('\n    ') + after

/** The way from a page to where the site begins, which may lie below a path of a larger one. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 2) || './'

function tagsOf({ title, description }: Words): readonly string[] {
  const whole = title === SITE_NAME ? title : `${title} · ${SITE_NAME}`
  return [
    titleTag(whole),
    meta('name', 'description', description),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', SITE_NAME),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
  ]
}

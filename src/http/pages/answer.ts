import type { Known } from './known.js'
import { canonicalId, type SitePlace, placeAt } from './place.js'
import type { Site, SiteQuestion } from './site.js'
import type { Template, Words } from './template.js'
import { SITE_WORDS, VIEWS } from './views.js'

/** What becomes of an address. */
export type PageAnswer =
  | { readonly kind: 'page'; readonly template: Template; readonly words: Words }
  | { readonly kind: 'missing'; readonly words: Words }
  /** Relative, for the site may lie below a path of a larger one. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'unreadable' }
  /** No page of the explorer: a file, if anything. */
  | { readonly kind: 'other' }

/** Where built pages would lie as files: they are not to be had but at their own addresses. */
const AS_FILES: Readonly<Record<string, string>> = { '/index.html': './', '/playground.html': './playground' }

const NO_QUESTION: Words = {
  title: 'There is no such question',
  description: 'The research questions are under /questions.',
}
const NO_ENTITY: Words = { title: 'Nothing has this id', description: 'The address may be mistyped.' }

export async function answerTo(path: string, site: Site, known: Known): Promise<PageAnswer> {
  try {
    const to = AS_FILES[path] ?? withoutSlash(path)
    if (to !== undefined) return { kind: 'moved', to }
    const place = placeAt(path, VIEWS)
    return place === null ? { kind: 'other' } : await answerAt(place, site, known)
  } catch (error) {
    if (error instanceof URIError) return { kind: 'unreadable' }
    throw error
  }
}

/** Where the page lies whose address was given with a slash too many. */
function withoutSlash(path: string): string | undefined {
  if (!path.endsWith('/') || placeAt(path.slice(0, -1), VIEWS) === null) return undefined
  const last = path.split('/').at(-2) ?? ''
  return last === '' ? undefined : `../${again(last)}`
}

async function answerAt(place: SitePlace, site: Site, known: Known): Promise<PageAnswer> {
  if (place.kind === 'view') return viewOf(place.name, site)
  if (place.kind === 'question') return questionOf(place.name, site)
  const id = canonicalId(place)
  const words = await known({ ...place, id })
  // The page itself says what does not answer.
  if (words === 'unanswered') return page(site.explorer, SITE_WORDS)
  if (words === null) return { kind: 'missing', words: NO_ENTITY }
  return id === place.id ? page(site.explorer, words) : { kind: 'moved', to: `./${encodeURIComponent(id)}` }
}

const page = (template: Template, words: Words): PageAnswer => ({ kind: 'page', template, words })

function viewOf(name: string, { explorer, playground }: Site): PageAnswer {
  const words = VIEWS[name]
  return words === undefined ? { kind: 'other' } : page(name === 'playground' ? playground : explorer, words)
}

function questionOf(name: string, { explorer, questions }: Site): PageAnswer {
  const question = questions.find((one) => one.name === name)
  return question === undefined ? { kind: 'missing', words: NO_QUESTION } : page(explorer, wordsOf(question))
}

const wordsOf = ({ title, summary }: SiteQuestion): Words => ({ title, description: summary })

/** One part of an address as it is safely written. */
const again = (part: string): string => encodeURIComponent(decodeURIComponent(part))

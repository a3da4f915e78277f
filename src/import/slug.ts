import { createHash } from 'node:crypto'
// MIT, two small dependencies, kept since 2015: writes other scripts in Latin letters.
import slugify from '@sindresorhus/slugify'

const LONGEST = 80

/** The id that a text makes: short, in lower case, whole words; of a script without letters for it, a hash. */
export function slugOf(text: string): string {
  const slug = slugify(text, { decamelize: false })
  if (slug === '') return text === '' ? '' : `x-${hashOf(text)}`
  if (slug.length <= LONGEST) return slug
  const cut = slug.slice(0, LONGEST + 1)
  return cut.slice(0, cut.lastIndexOf('-') > 0 ? cut.lastIndexOf('-') : LONGEST)
}

/** What tells a text from all others, in a few signs. */
export const hashOf = (text: string, length = 6): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length)

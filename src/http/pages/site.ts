import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { templateOf, type Template } from './template.js'

/** A research question: the name in its address, the question itself, and with what is said of it. */
export interface SiteQuestion {
  readonly name: string
  readonly title: string
  readonly summary: string
}

/** The explorer as `npm run build` leaves it. */
export interface Site {
  readonly folder: string
  readonly explorer: Template
  readonly playground: Template
  readonly questions: readonly SiteQuestion[]
}

/** Read once; null where it was never built. */
export function openSite(folder: string): Site | null {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  try {
    return {
      folder,
      explorer: templateOf(read('index.html')),
      playground: templateOf(read('playground.html')),
      questions: JSON.parse(read('questions.json')) as readonly SiteQuestion[],
    }
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === 'ENOENT') return null
    throw error
  }
}

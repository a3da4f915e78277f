import type { IncomingMessage } from 'node:http'
import type { HttpAnswer } from '../answer.js'
import { contentTag } from '../etag.js'
import { filesHandler } from '../files.js'
import { pathOf } from '../path-of.js'
import { send } from '../send.js'
import type { Handler } from '../handler.js'
import { wantsPage } from '../wants-page.js'
import { answerTo } from './answer.js'
import type { Known } from './known.js'
import { imageTags, placeTags } from './place-tags.js'
import type { Site } from './site.js'
import { htmlOf, type Words } from './template.js'

const NOT_BUILT =
  'The explorer is not built: run `npm run build`, then start the server again. GraphQL answers at /graphql.\n'
const UNREADABLE = 'the address cannot be read: after each % it wants the code of a letter\n'
const NO_PAGE: Words = { title: 'There is no such page', description: 'The address may be mistyped.' }

/** The pages of the explorer, each written for its address, and the files that they are made of; `address`: where the site is reached. */
export function siteHandler(
  site: Site | null,
  known: Known,
  report: (error: unknown) => void,
  address: string | null = null,
): Handler {
  if (site === null) return (request, response) => send(request, response, text(503, NOT_BUILT), report)
  const missing = (request: IncomingMessage, words = NO_PAGE): HttpAnswer =>
    wantsPage(request)
      ? page(404, htmlOf(site.explorer, pathOf(request), words, imageTags(address)))
      : { ...text(404, 'not found\n'), headers: { ...PLAIN, vary: 'accept' } }
  const files = filesHandler(
    site.folder,
    (request, response) => send(request, response, missing(request), report),
    report,
  )

  async function answered(request: IncomingMessage): Promise<HttpAnswer | null> {
    const { url = '/' } = request
    const path = pathOf(request)
    const answer = await answerTo(path, site as Site, known)
    switch (answer.kind) {
      case 'page':
        return page(200, htmlOf(answer.template, path, answer.words, placeTags(url, address)))
      case 'missing':
        return missing(request, answer.words)
      case 'moved':
        return moved(url, answer.to)
      case 'unreadable':
        return text(400, UNREADABLE)
      case 'other':
        return null
    }
  }
  return async (request, response) => {
    const answer = await answered(request)
    return answer === null ? files(request, response) : send(request, response, answer, report)
  }
}

// Kept, but asked about each time: its words come from what is loaded.
const page = (status: 200 | 404, html: string): HttpAnswer => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    etag: contentTag(html),
    vary: 'accept',
  },
  body: html,
})

function moved(url: string, to: string): HttpAnswer {
  const search = url.slice(url.split('?', 1)[0]?.length)
  return { status: 308, headers: { location: `${to}${search}`, 'cache-control': 'no-cache' }, body: '' }
}

const PLAIN = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' }

const text = (status: 400 | 404 | 503, body: string): HttpAnswer => ({ status, headers: PLAIN, body })

import type { IncomingMessage, ServerResponse } from 'node:http'
import { filesHandler } from '../files.js'
import { reads } from '../methods.js'
import { pathOf } from '../path-of.js'
import type { Handler } from '../server.js'
import { wantsPage } from '../wants-page.js'
import { answerTo } from './answer.js'
import type { Known } from './known.js'
import { imageTags, placeTags } from './place-tags.js'
import { sendPage } from './send.js'
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
  const handler = site === null ? notBuilt : pagesOf(site, known, report, address)
  return (request, response) => (reads(request, response) ? handler(request, response) : undefined)
}

const notBuilt: Handler = (_, response) => tell(response, 503, NOT_BUILT)

function pagesOf(site: Site, known: Known, report: (error: unknown) => void, address: string | null): Handler {
  const missing = (request: IncomingMessage, response: ServerResponse, words = NO_PAGE) =>
    wantsPage(request)
      ? sendPage(request, response, 404, htmlOf(site.explorer, pathOf(request), words, imageTags(address)))
      : tell(response, 404, 'not found\n')
  const files = filesHandler(site.folder, missing, report)

  return async (request, response) => {
    const path = pathOf(request)
    const answer = await answerTo(path, site, known)
    switch (answer.kind) {
      case 'page':
        return sendPage(
          request,
          response,
          200,
          htmlOf(answer.template, path, answer.words, placeTags(request.url ?? '/', address)),
        )
      case 'missing':
        return missing(request, response, answer.words)
      case 'moved':
        return move(request, response, answer.to)
      case 'unreadable':
        return tell(response, 400, UNREADABLE)
      case 'other':
        return files(request, response)
    }
  }
}

function move({ url = '/' }: IncomingMessage, response: ServerResponse, to: string): void {
  const search = url.slice(url.split('?', 1)[0]?.length)
  response.writeHead(308, { location: `${to}${search}`, 'cache-control': 'no-cache', 'content-length': 0 }).end()
}

function tell(response: ServerResponse, status: number, text: string): void {
  const headers = { 'content-type': 'text/plain; charset=utf-8', 'content-length': Buffer.byteLength(text) }
  response.writeHead(status, headers).end(text)
}

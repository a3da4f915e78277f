import fc from 'fast-check'
import { mkdtempSync, mkdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createServer as createApi } from '../../src/graphql/server.js'
import { siteHandler } from '../../src/http/pages/handler.js'
import { placeTags } from '../../src/http/pages/place-tags.js'
import { type Known, knownTo } from '../../src/http/pages/known.js'
import { openSite } from '../../src/http/pages/site.js'
import { htmlOf, rootFrom, templateOf } from '../../src/http/pages/template.js'
import { httpServer } from '../../src/http/server.js'
import { openMemory } from '../../src/store/memory/memory.js'
import { StoreError } from '../../src/errors.js'
import { headOf } from './html.js'
import { raw } from './raw.js'

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Built</title>
    <meta
      name="description"
      content="Built."
    />
    <script type="module" src="./assets/index-12345678.js"></script>
  </head>
  <body></body>
</html>
`
const BROWSER = { headers: { accept: 'text/html' } }
const never: Known = () => Promise.resolve(null)

describe('a site', () => {
  let folder: string
  let server: Server | undefined
  let reported: unknown[]
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'normgraph-site-'))
    reported = []
  })
  afterEach(() => {
    server?.close()
    rmSync(folder, { recursive: true })
  })

  function build(): void {
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), HTML)
    writeFileSync(join(folder, 'playground.html'), HTML.replace('<body>', '<body>playground'))
    writeFileSync(join(folder, 'questions.json'), '[]')
    writeFileSync(join(folder, 'assets', 'index-12345678.js'), '"built"')
  }

  async function serve(known: Known = never): Promise<string> {
    const report = (error: unknown) => void reported.push(error)
    const site = siteHandler(openSite(folder), known, report)
    const listening = httpServer({ isOwn: () => true, graphql: none, exports: none, ready: none, site, report })
    server = listening
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`
  }

  test('that was never built says how to build it', async () => {
    const url = await serve()
    for (const path of ['/', '/state/KEN', '/assets/index.js']) {
      const { status, headers, body } = await raw(url, path, BROWSER)
      expect([status, headers['content-type']]).toEqual([503, 'text/plain; charset=utf-8'])
      expect(body.toString()).toBe(
        'The explorer is not built: run `npm run build`, then start the server again. GraphQL answers at /graphql.\n',
      )
    }
    expect((await raw(url, '/healthz')).status).toBe(200)
  })

  test('that was built wrongly does not start', () => {
    build()
    writeFileSync(join(folder, 'index.html'), '<html></html>')
    expect(() => openSite(folder)).toThrow('a built page wants <meta charset="utf-8"> in its head, got none')
  })

  test('serves a page in the words of the site, and sends nobody away, where the store does not answer', async () => {
    build()
    const store = openMemory(null)
    const broken = { ...store, ask: () => Promise.reject(new StoreError('STORE_FAILED', 'no store', true)) }
    const url = await serve(
      knownTo(
        createApi(() => undefined),
        broken,
      ),
    )
    for (const path of ['/state/KEN', '/state/ken', '/source/none']) {
      const { status, body } = await raw(url, path, BROWSER)
      expect([status, headOf(body.toString()).title]).toEqual([200, 'Normgraph'])
      expect(headOf(body.toString()).base).toBe('../')
    }
  })

  test('does not keep a page waiting for a store that takes too long', async () => {
    build()
    const stuck = { ...openMemory(null), ask: () => new Promise<never>(() => undefined) }
    const url = await serve(
      knownTo(
        createApi(() => undefined),
        stuck,
      ),
    )
    const begun = performance.now()
    expect((await raw(url, '/state/KEN', BROWSER)).status).toBe(200)
    expect(performance.now() - begun).toBeLessThan(4_000)
  })

  test('says nothing is there where nothing is loaded', async () => {
    build()
    const url = await serve(
      knownTo(
        createApi(() => undefined),
        openMemory(null),
      ),
    )
    expect((await raw(url, '/state/KEN', BROWSER)).status).toBe(404)
  })

  test('stands when a file that it had is gone, as while it is built anew', async () => {
    build()
    const url = await serve()
    unlinkSync(join(folder, 'assets', 'index-12345678.js'))
    await expect(raw(url, '/assets/index-12345678.js')).rejects.toThrow()
    expect(reported).toEqual([expect.objectContaining({ code: 'ENOENT' })])
    expect((await raw(url, '/network', BROWSER)).status).toBe(200)
  })

  test('is a page of its own at /playground', async () => {
    build()
    const { body } = await raw(await serve(), '/playground')
    expect(body.toString()).toContain('<body>playground')
    expect(headOf(body.toString()).title).toBe('Playground · Normgraph')
  })

  test.each([
    '</title><script>alert(1)</script>',
    '" onload="alert(1)',
    "'><img src=x>",
    '&lt;b&gt;',
    '$& $1 $`',
    '\u2028 \0',
  ])('writes %j as text and as nothing else', async (name) => {
    build()
    const url = await serve(() => Promise.resolve({ title: name, description: name }))
    const html = (await raw(url, '/agreement/hostile', BROWSER)).body.toString()
    expect(headOf(html).title).toBe(`${name} · Normgraph`)
    expect(headOf(html).meta('description')).toBe(name)
    expect(headOf(html).meta('og:title')).toBe(name)
  })
})

describe('a page of a site that knows where it is reached', () => {
  const BASE = 'https://example.org/normgraph/'
  const tags = (url: string) => headOf(placeTags(url, BASE).join('\n'))

  test('says so in full, with all that its address holds', () => {
    for (const [url, within] of [
      ['/', ''],
      ['/state/KEN', 'state/KEN'],
      [
        '/matrix?filter=%7B%22forms%22%3A%5B%22TREATY%22%5D%7D&sort=name',
        'matrix?filter=%7B%22forms%22%3A%5B%22TREATY%22%5D%7D&sort=name',
      ],
      ['/agreement/%70aris-call?a=1?2', 'agreement/paris-call?a=1?2'],
      ['/search?q="><script>', 'search?q="><script>'],
    ] as const) {
      expect([tags(url).canonical, tags(url).meta('og:url')]).toEqual([`${BASE}${within}`, `${BASE}${within}`])
    }
    expect(placeTags('/search?q="><script>', BASE).join('')).not.toContain('<script>')
  })

  test('shows a picture in a preview', () => {
    expect(tags('/').meta('og:image')).toBe(`${BASE}preview.jpg`)
    expect([tags('/').meta('og:image:width'), tags('/').meta('og:image:height')]).toEqual(['1200', '630'])
    expect(tags('/').meta('twitter:card')).toBe('summary_large_image')
  })

  test('is sent so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'normgraph-site-'))
    for (const name of ['index.html', 'playground.html']) writeFileSync(join(folder, name), HTML)
    writeFileSync(join(folder, 'questions.json'), '[]')
    const site = siteHandler(openSite(folder), never, () => undefined, BASE)
    const server = httpServer({
      isOwn: () => true,
      graphql: none,
      exports: none,
      ready: none,
      site,
      report: () => undefined,
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const heads = await Promise.all(
      ['/map?view=africa', '/nowhere'].map(async (path) => headOf((await raw(url, path, BROWSER)).body.toString())),
    )
    server.close()
    rmSync(folder, { recursive: true })
    expect(heads.map((head) => head.meta('og:url'))).toEqual([`${BASE}map?view=africa`, undefined])
    expect(heads.map((head) => head.meta('og:image'))).toEqual([`${BASE}preview.jpg`, `${BASE}preview.jpg`])
  })
})

describe('a page', () => {
  const template = templateOf(HTML)

  test('has the same elements, whatever it is called', () => {
    const tags = (html: string) => html.match(/<[^>]*>/g)?.map((tag) => /^<[^\s>]*/.exec(tag)?.[0])
    const plain = tags(htmlOf(template, '/state/KEN', { title: 'Kenya', description: 'State.' }))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (title, description) => {
        const html = htmlOf(template, '/state/KEN', { title, description })
        expect(tags(html)).toEqual(plain)
        expect(headOf(html).title).toBe(`${title} · Normgraph`)
        expect(headOf(html).meta('og:description')).toBe(description)
      }),
    )
  })

  test('leads back to where the site begins, as deep as it lies', () => {
    const deep = fc.array(fc.stringMatching(/^[a-z]+$/), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.constantFrom('/', '/normgraph/'), deep, (root, parts) => {
        const path = `/${parts.join('/')}`
        const address = new URL(`${root}${path.slice(1)}`, 'http://localhost')
        expect(new URL(rootFrom(path), address).pathname).toBe(root)
      }),
    )
    expect(rootFrom('/')).toBe('./')
  })
})

const none = () => undefined

import { readdirSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startServer } from '../server.js'
import { headOf } from './html.js'
import { raw } from './raw.js'

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

describe('the pages of the site', () => {
  let server: Awaited<ReturnType<typeof startServer>>
  beforeAll(async () => (server = await startServer()))
  afterAll(() => server.stop())

  const get = (path: string, headers: Readonly<Record<string, string>> = BROWSER) => raw(server.url, path, { headers })
  const page = async (path: string) => {
    const { status, body } = await get(path)
    return { status, html: body.toString(), head: headOf(body.toString()) }
  }
  const ask = async <Data>(query: string): Promise<Data> => {
    const body = JSON.stringify({ query })
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body })
    return ((await response.json()) as { readonly data: Data }).data
  }

  test.each([
    ['/', 'Normgraph'],
    ['/network', 'Network · Normgraph'],
    ['/ask', 'Ask · Normgraph'],
    ['/matrix', 'Norm matrix · Normgraph'],
    ['/map', 'Map · Normgraph'],
    ['/timeline', 'Time · Normgraph'],
    ['/compare', 'Compare states · Normgraph'],
    ['/questions', 'Questions · Normgraph'],
    ['/search', 'Search · Normgraph'],
    ['/files', 'Files · Normgraph'],
    ['/about', 'About and method · Normgraph'],
    ['/sources', 'Sources · Normgraph'],
    ['/playground', 'Playground · Normgraph'],
  ])('%s has its title, a description and the site around it', async (path, title) => {
    const { status, html, head } = await page(`${path}?filter=%7B%7D`)
    expect([status, head.base, head.title]).toEqual([200, './', title])
    expect(html.match(/<title>/g)).toHaveLength(1)
    expect(html.match(/<meta\s+name="description"/g)).toHaveLength(1)
    expect(head.meta('description')).toMatch(/^[A-Z].+\.$/)
    expect(head.meta('og:title')).toBe(title.replace(' · Normgraph', ''))
    expect(head.meta('og:description')).toBe(head.meta('description'))
    expect([head.meta('og:site_name'), head.meta('og:type')]).toEqual(['Normgraph', 'website'])
    expect(head.meta('twitter:card')).toBe('summary')
    // What is relative is read from the base, which is where the site begins.
    expect(head.canonical).toBe(`${path === '/' ? '' : path.slice(1)}?filter=%7B%7D`)
  })

  test('no page says where it is reached where nobody told the server, whatever host a request names', async () => {
    const { body } = await get('/state/KEN', { ...BROWSER, host: 'evil.localhost', 'x-forwarded-host': 'evil.example' })
    const html = body.toString()
    expect(html).not.toContain('evil')
    for (const name of ['og:url', 'og:image']) expect(headOf(html).meta(name)).toBeUndefined()
    expect(headOf(html).canonical).toBe('state/KEN')
    expect((await page('/')).head.canonical).toBe('./')
    expect((await page('/state/XXX')).head.canonical).toBeUndefined()
  })

  test('the picture of previews is as large as they say, and light', async () => {
    const { status, headers, body } = await get('/preview.jpg', {})
    expect([status, headers['content-type']]).toEqual([200, 'image/jpeg'])
    // JPEG says height, then width, after the marker of its frame.
    const frame = body.indexOf(Buffer.from([0xff, 0xc0]))
    expect([body.readUInt16BE(frame + 7), body.readUInt16BE(frame + 5)]).toEqual([1200, 630])
    expect(body.length).toBeLessThan(100_000)
  })

  test('a state is told by where it lies and how many agreements it is party to', async () => {
    const { state } = await ask<State>('{ state(id: "KEN") { name subregion agreements(first: 1) { totalCount } } }')
    const { status, head } = await page('/state/KEN')
    expect([status, head.base, head.title]).toEqual([200, '../', `${state.name} · Normgraph`])
    expect(head.meta('og:title')).toBe(state.name)
    expect(head.meta('description')).toBe(
      `State in ${state.subregion}, party to ${state.agreements.totalCount} agreements in Normgraph.`,
    )
  })

  test('an area that is no member of the United Nations is not called a state', async () => {
    expect((await page('/state/TWN')).head.meta('description')).toMatch(/^State or area in /)
  })

  test.each([
    ['/agreement/paris-call', 'paris-call'],
    ['/norm-set/bpf-2020', 'bpf-2020'],
    ['/typology/cybercrime', 'cybercrime'],
    ['/stakeholder-group/industry', 'industry'],
    ['/indicator/fora-engagement', 'fora-engagement'],
    ['/activity/law-position-kor-2025', 'law-position-kor-2025'],
    ['/instrument/udhr', 'udhr'],
    ['/organization/marsh-and-mclennan-companies', 'marsh-and-mclennan-companies'],
  ])('%s has the name and, where there is one, the description of what it is of', async (path, id) => {
    const { node } = await ask<Entity>(`{ node(id: "${id}") { ... on Entity { name description } } }`)
    const { status, head } = await page(path)
    expect([status, head.title]).toEqual([200, `${node.name} · Normgraph`])
    expect(head.meta('description')).toMatch(/^[A-Z].+\.$/)
    if (node.description !== null) expect(head.meta('description')).toBe(node.description)
  })

  test('a norm of a set has its number there before its name', async () => {
    const { norm } = await ask<Norm>('{ norm(id: "bpf-2020-6") { name label } }')
    expect((await page('/norm/bpf-2020-6')).head.title).toBe(`${norm.label}. ${norm.name} · Normgraph`)
  })

  test('what has no description is told by its facts', async () => {
    expect((await page('/norm/bpf-2020-7')).head.meta('description')).toBe(
      'Norm 7 of the set “The eleven norms of the IGF Best Practice Forum 2020”.',
    )
    expect((await page('/organization/marsh-and-mclennan-companies')).head.meta('description')).toBe(
      'Company, party to 1 agreement in Normgraph.',
    )
  })

  test('a source is told with whether it was read', async () => {
    const { source } = await ask<Source>('{ source(id: "cited-law-position-gbr-2021") { title access claimCount } }')
    const { head } = await page('/source/cited-law-position-gbr-2021')
    expect([head.title, source.access]).toEqual([`${source.title} · Normgraph`, 'CITED'])
    expect(head.meta('description')).toContain(`Source of ${source.claimCount} claim`)
    expect(head.meta('description')).toContain('cited from general knowledge, still to be checked')
    expect((await page('/source/igf-bpf-2020')).head.meta('description')).toContain('It was read.')
  })

  test('a research question is told in its own words', async () => {
    const { status, head } = await page('/questions/kenya')
    expect([status, head.base, head.title]).toEqual([200, '../', 'Where does Kenya stand? · Normgraph'])
    expect(head.meta('description')).toMatch(/^Where does Kenya stand\? What it has agreed to, /)
  })

  test.each([
    ['/state/XXX', '../'],
    ['/agreement/KEN', '../'],
    ['/source/paris-call', '../'],
    ['/norm/KEN.PARTY_TO.paris-call', '../'],
    ['/questions/no-such-question', '../'],
    ['/no/such/page', '../../'],
    ['/state', './'],
    ['/state/', '../'],
    ['/index', './'],
    ['/favicon.png', './'],
  ])('%s is not there, and a browser is told so on a page', async (path, base) => {
    const { status, html, head } = await page(path)
    expect([status, head.base]).toEqual([404, base])
    expect(html).toContain('<div id="app">')
    const other = await get(path, { accept: '*/*' })
    expect([other.status, other.body.toString()]).toEqual([404, 'not found\n'])
  })

  test.each([
    ['/state/ken?asOf=2020', './KEN?asOf=2020'],
    ['/state/ee', './EST'],
    ['/state/233', './EST'],
    ['/agreement/Paris-Call', './paris-call'],
    ['/source/IGF-BPF-2020', './igf-bpf-2020'],
    ['/network/?filter=%7B%22a%22%3A1%7D', '../network?filter=%7B%22a%22%3A1%7D'],
    ['/state/KEN/', '../KEN'],
    ['/playground/?query=%7Bx%7D', '../playground?query=%7Bx%7D'],
    ['/playground.html', './playground'],
    ['/index.html?a=b', './?a=b'],
  ])('%s has moved to %s, from wherever the site lies', async (path, to) => {
    const { status, headers } = await get(path)
    expect([status, headers.location]).toEqual([308, to])
  })

  test.each(['/%', '/state/%E0%A4%A', '/state/%ZZ/', '/questions/%80'])('%s cannot be read', async (path) => {
    const { status, body } = await get(path)
    expect([status, body.toString()]).toEqual([
      400,
      'the address cannot be read: after each % it wants the code of a letter\n',
    ])
  })

  test.each([
    '//evil.example',
    '//evil.example/',
    '//',
    '///network/',
    '/\\evil.example/',
    '/%2F%2Fevil.example/',
    '/state/%00',
    '/state/..%2f..%2fetc%2fpasswd',
    '/state/../../../package.json',
    '/../package.json',
    '/assets/../../main.js',
    '/assets/..%2f..%2fmain.js',
    '/__proto__',
    '/constructor',
    '/questions/__proto__',
    `/state/${'A'.repeat(10_000)}`,
    `/${'a/'.repeat(3_000)}`,
    'http://evil.example/network',
  ])('%.40s leads nowhere', async (path) => {
    const { status, headers } = await get(path)
    expect([status, headers.location]).toEqual([404, undefined])
  })

  test('what is sent away to is always on the way from the page', async () => {
    const { status, headers } = await get('/state/%2F%2Fevil.example/')
    expect([status, headers.location]).toEqual([308, '../%2F%2Fevil.example'])
  })

  test('pages are compressed as a browser accepts, and the same either way', async () => {
    const [plain, gzip, br, none] = await Promise.all(
      ['', 'gzip', 'gzip, deflate, br', 'gzip;q=0, br;q=0'].map((accepted) =>
        get('/network', { 'accept-encoding': accepted }),
      ),
    )
    expect([plain, gzip, br, none].map((one) => one?.headers['content-encoding'])).toEqual([
      undefined,
      'gzip',
      'br',
      undefined,
    ])
    expect(gunzipSync(gzip!.body)).toEqual(plain!.body)
    expect(brotliDecompressSync(br!.body)).toEqual(plain!.body)
    expect(none!.body).toEqual(plain!.body)
    for (const { headers, body } of [plain!, gzip!, br!]) {
      expect(headers.vary).toBe('accept, accept-encoding')
      expect(headers['content-length']).toBe(String(body.length))
      expect(headers.etag).toBe(plain!.headers.etag)
    }
  })

  test('a page that a browser has is not sent again, and one that is not there always is', async () => {
    const { headers } = await get('/state/KEN')
    expect(headers['cache-control']).toBe('no-cache')
    const again = await get('/state/KEN', { ...BROWSER, 'if-none-match': headers.etag ?? '' })
    expect([again.status, again.body.length]).toEqual([304, 0])
    const other = await get('/state/UGA', { ...BROWSER, 'if-none-match': headers.etag ?? '' })
    expect(other.status).toBe(200)
    const missing = await get('/state/XXX')
    const still = await get('/state/XXX', { ...BROWSER, 'if-none-match': missing.headers.etag ?? '' })
    expect(still.status).toBe(404)
  })

  test('pages and files run only what is of the site, and tell nobody else what is looked at', async () => {
    const asset = await firstAsset()
    for (const path of ['/', '/state/KEN', '/no/such/page', '/playground', '/favicon.svg', asset]) {
      const { headers } = await get(path)
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'; script-src 'self';")
      expect(policy).toContain("base-uri 'self'")
      expect(policy).toContain("img-src 'self' data: blob:")
      expect(policy.match(/[^;]*unsafe[^;]*/g)).toEqual([" style-src 'self' 'unsafe-inline'"])
      expect([headers['x-content-type-options'], headers['referrer-policy']]).toEqual(['nosniff', 'same-origin'])
    }
  })

  test('files that carry a hash are kept for a year, sent compressed, and whole whatever range is asked for', async () => {
    const asset = await firstAsset()
    const plain = await get(asset, {})
    expect(plain.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript',
      vary: 'Accept-Encoding',
    })
    const br = await get(asset, { 'accept-encoding': 'gzip, deflate, br' })
    expect([br.headers['content-encoding'], br.headers['content-type']]).toEqual(['br', 'text/javascript'])
    expect(brotliDecompressSync(br.body)).toEqual(plain.body)
    const gzip = await get(asset, { 'accept-encoding': 'gzip' })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body)).toEqual(plain.body)
    for (const range of ['bytes=0-9', 'bytes=-5', 'bytes=9-1', 'bytes=999999999-', 'lines=1'])
      expect((await get(asset, { range })).body).toEqual(plain.body)
    expect((await get(asset, { 'if-none-match': plain.headers.etag ?? '' })).status).toBe(304)
  })

  test('files without a hash are asked about each time', async () => {
    for (const path of ['/favicon.svg', '/robots.txt']) {
      const { status, headers } = await get(path)
      expect([status, headers['cache-control']]).toEqual([200, 'no-cache'])
      expect((await get(path, { 'if-none-match': headers.etag ?? '' })).status).toBe(304)
    }
  })

  test('every file below assets carries a hash', () => {
    const names = readdirSync(new URL('../../dist/web/assets', import.meta.url))
    expect(names.filter((name) => !/-[\w-]{8}\.\w+(\.br|\.gz)?$/.test(name))).toEqual([])
  })

  test('crawlers are asked to leave the API and the exports alone', async () => {
    const { body } = await get('/robots.txt')
    expect(body.toString().split('\n')).toEqual(['User-agent: *', 'Disallow: /graphql', 'Disallow: /export/', ''])
  })

  test('HEAD tells what GET would, and sends nothing', async () => {
    for (const path of ['/', '/state/KEN', '/state/XXX', '/state/ken', '/favicon.svg', await firstAsset()]) {
      const [head, whole] = await Promise.all([raw(server.url, path, { method: 'HEAD', headers: BROWSER }), get(path)])
      // Each request has an id of its own.
      const told = ({ status, headers }: typeof head) => ({ status, ...headers, date: '', 'x-request-id': '' })
      expect(told(head)).toEqual(told(whole))
      expect(head.body.length).toBe(0)
    }
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    for (const path of ['/', '/state/KEN', '/favicon.svg', '/no/such/page']) {
      const { status, headers } = await raw(server.url, path, { method })
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
    }
  })

  test('many pages are answered at once', async () => {
    const paths = Array.from(
      { length: 300 },
      (_, at) => ['/state/KEN', '/agreement/paris-call', '/network', '/state/XXX'][at % 4]!,
    )
    const answers = await Promise.all(paths.map(page))
    expect(answers.map(({ status }) => status)).toEqual(paths.map((path) => (path === '/state/XXX' ? 404 : 200)))
    expect(new Set(answers.map(({ head }) => head.title)).size).toBe(4)
  })

  const firstAsset = async () => {
    const { html } = await page('/')
    return `/${/<script[^>]* src="\.\/(assets\/[^"]+\.js)"/.exec(html)?.[1] ?? 'none'}`
  }
})

interface State {
  readonly state: {
    readonly name: string
    readonly subregion: string
    readonly agreements: { readonly totalCount: number }
  }
}
interface Entity {
  readonly node: { readonly name: string; readonly description: string | null }
}
interface Norm {
  readonly norm: { readonly name: string; readonly label: string }
}
interface Source {
  readonly source: { readonly title: string; readonly access: string; readonly claimCount: number }
}

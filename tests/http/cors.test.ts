import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import type { Origins } from '../../src/http/cors.js'
import type { Handler } from '../../src/http/handler.js'
import { httpServer } from '../../src/http/server.js'
import { raw, type Raw } from './raw.js'

const well: Handler = (_, response) => void response.end('well')

const routes = { isOwn: () => true, graphql: well, exports: well, site: well, ready: well, report: () => undefined }

/** What a server that is opened to these answers to whatever it is asked. */
async function opened<T>(
  origins: Origins,
  ask: (get: (path: string, origin: string, method?: string) => Promise<Raw>) => Promise<T>,
): Promise<T> {
  const server = httpServer({ ...routes, origins })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
  return ask((path, origin, method = 'GET') =>
    raw(url, path, { method, headers: { origin, ...(method === 'OPTIONS' ? preflight : {}) } }),
  ).finally(() => server.close())
}

const DATA = ['/graphql', '/schema.graphql', '/export', '/export/states.csv']
const GEPHI = 'https://gephi.org'

test('pages elsewhere may read nothing unless they are let', async () => {
  await opened([], async (get) => {
    for (const path of [...DATA, '/', '/healthz', '/readyz']) {
      const { headers } = await get(path, GEPHI)
      expect(headers['access-control-allow-origin']).toBeUndefined()
      expect(headers['cross-origin-resource-policy']).toBe('same-origin')
      expect((await get(path, GEPHI, 'OPTIONS')).status).toBe(405)
    }
  })
})

test('pages of all origins may read the data, and nothing else, of a server that is open to all', async () => {
  await opened('*', async (get) => {
    for (const path of DATA) {
      const { headers, body } = await get(path, 'https://any.example')
      expect([headers['access-control-allow-origin'], body.toString()]).toEqual(['*', 'well'])
      expect(headers['access-control-expose-headers']).toContain('x-normgraph-left-out')
      expect(headers['access-control-allow-credentials']).toBeUndefined()
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
    }
    for (const path of ['/', '/healthz', '/readyz'])
      expect((await get(path, GEPHI)).headers['access-control-allow-origin']).toBeUndefined()
  })
})

test('pages of origins that are named may read the data, pages of others not', async () => {
  await opened([GEPHI, 'http://localhost:8888'], async (get) => {
    for (const path of DATA) {
      const [named, other] = [await get(path, GEPHI), await get(path, 'https://gephi.org.evil.example')]
      expect([named.headers['access-control-allow-origin'], named.headers.vary]).toEqual([GEPHI, 'Origin'])
      expect([other.headers['access-control-allow-origin'], other.headers.vary]).toEqual([undefined, 'Origin'])
    }
  })
})

test('a browser that asks first is told what is let', async () => {
  await opened([GEPHI], async (get) => {
    const { status, headers } = await get('/graphql', GEPHI, 'OPTIONS')
    expect([status, headers['access-control-allow-origin']]).toEqual([204, GEPHI])
    expect(headers['access-control-allow-methods']).toBe('GET,HEAD,POST')
    expect(headers['access-control-allow-headers']).toBe('content-type')
    expect(headers['access-control-max-age']).toBe('86400')
    expect((await get('/export', GEPHI, 'OPTIONS')).headers['access-control-allow-methods']).toBe('GET,HEAD')
    expect((await get('/graphql', GEPHI, 'DELETE')).status).toBe(405)
  })
})

import { expect, test } from 'vitest'
import { isOwnHost } from '../../src/http/hosts.js'
import { startServer } from '../server.js'
import { raw } from './raw.js'

const by = (host: string | undefined) => ({ headers: host === undefined ? {} : { host } })

test.each(['127.0.0.1', 'localhost', '::1', '127.0.0.2'])('%s is asked by the names of its own machine', (host) => {
  const isOwn = isOwnHost(host, null)
  const own = [
    'localhost',
    'localhost:4000',
    'LOCALHOST:4000',
    'normgraph.localhost',
    '127.0.0.1:4000',
    '127.8.9.10',
    '[::1]:4000',
  ]
  expect(own.filter((name) => !isOwn(by(name)))).toEqual([])
  const others = [
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil-localhost',
    '10.0.0.1',
    '[::2]',
    '',
    'a b',
    '@localhost@evil.example',
  ]
  expect(others.filter((name) => isOwn(by(name)))).toEqual([])
  expect(isOwn(by(undefined))).toBe(true)
})

test('a server behind a proxy on its machine is also asked by the address that it was told of', () => {
  const isOwn = isOwnHost('127.0.0.1', 'https://normgraph.example.org/below/')
  expect(
    ['normgraph.example.org', 'normgraph.example.org:443', 'localhost:4000'].every((name) => isOwn(by(name))),
  ).toBe(true)
  expect(isOwn(by('other.example.org'))).toBe(false)
})

test.each(['0.0.0.0', '::', '192.168.1.2', 'normgraph.example.org'])('%s is asked by any name', (host) => {
  expect(isOwnHost(host, null)(by('whatever.example'))).toBe(true)
})

test('a server that listens to others is asked by the names that it was told of alone', () => {
  const isOwn = isOwnHost('0.0.0.0', 'https://normgraph.example.org/', ['graph.example.org', '10.0.0.1'])
  const own = ['graph.example.org', '10.0.0.1:4000', 'normgraph.example.org', 'localhost:4000', '127.0.0.1']
  expect(own.filter((name) => !isOwn(by(name)))).toEqual([])
  expect(['evil.example', '10.0.0.2', 'a.graph.example.org', ''].filter((name) => isOwn(by(name)))).toEqual([])
})

test('a page of another site whose name leads to this machine is told nothing', async () => {
  const server = await startServer()
  try {
    for (const path of ['/graphql?query={dataset{version}}', '/export/agreements.csv', '/', '/healthz']) {
      const { status, body, headers } = await raw(server.url, path, { headers: { host: 'evil.example:4000' } })
      expect([path, status, headers['content-type']]).toEqual([path, 421, 'text/plain; charset=utf-8'])
      expect(body.toString()).toContain('NORMGRAPH_URL')
    }
  } finally {
    await server.stop()
  }
})

import { availableParallelism } from 'node:os'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../src/config.js'
import { ConfigError } from '../src/errors.js'

function mistakes(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.mistakes
    throw error
  }
}

describe('the configuration', () => {
  test('needs nothing', () => {
    const { port, host, neo4j, read, data } = readConfig({})
    expect([port, host, neo4j, read]).toEqual([4000, '127.0.0.1', null, 'auto'])
    expect(data).toEqual([expect.stringMatching(/\/seeds$/)])
  })

  test('takes all that it knows', () => {
    expect(
      readConfig({
        PORT: '80',
        HOST: '0.0.0.0',
        NEO4J_URI: 'neo4j+s://graph.example.org',
        NEO4J_USERNAME: 'reader',
        NEO4J_PASSWORD: 'secret',
        NEO4J_DATABASE: 'norms',
        NORMGRAPH_READ: 'direct',
        NORMGRAPH_DATA: 'one, two',
        NORMGRAPH_CACHE: '/var/cache/normgraph',
        NORMGRAPH_URL: 'https://example.org/normgraph',
        NORMGRAPH_HOSTS: 'graph.example.org',
        NORMGRAPH_CORS: 'https://gephi.org, http://localhost:8888',
        NORMGRAPH_DRAIN: '5',
        NORMGRAPH_LOG: 'text',
        NORMGRAPH_LOG_VARIABLES: '1',
        NORMGRAPH_METRICS: '1',
        NORMGRAPH_WORKERS: '3',
        NORMGRAPH_DEADLINE: '10',
        NORMGRAPH_WORKER_MEMORY: '512',
        NORMGRAPH_MAX_ANSWER: '20',
      }),
    ).toEqual({
      port: 80,
      host: '0.0.0.0',
      address: 'https://example.org/normgraph/',
      hosts: ['graph.example.org'],
      origins: ['https://gephi.org', 'http://localhost:8888'],
      neo4j: {
        uri: 'neo4j+s://graph.example.org',
        username: 'reader',
        password: 'secret',
        database: 'norms',
        patienceMs: 2_000,
      },
      read: 'direct',
      data: ['one', 'two'],
      drainMs: 5_000,
      log: { format: 'text', variables: true },
      metrics: true,
      cache: '/var/cache/normgraph',
      workers: { threads: 3, deadlineMs: 10_000, memoryMb: 512, maxAnswer: 20_000_000, maxQueue: 200 },
    })
  })

  test('has a worker for each of the first four cores, and none where none is wanted', () => {
    expect(readConfig({}).workers?.threads).toBe(Math.min(availableParallelism(), 4))
    expect(readConfig({ NORMGRAPH_WORKERS: '0' }).workers).toBeNull()
    expect(mistakes({ NORMGRAPH_WORKERS: 'many' })).toEqual([
      'NORMGRAPH_WORKERS wants a number of workers from 0 to 64, got "many"',
    ])
  })

  test('answers by names of hosts as they stand in addresses', () => {
    expect(readConfig({}).hosts).toEqual([])
    expect(readConfig({ NORMGRAPH_HOSTS: 'localhost, graph.example.org,[::1]' }).hosts).toEqual([
      'localhost',
      'graph.example.org',
      '[::1]',
    ])
    for (const wrong of ['Example.org', 'example.org:4000', 'https://example.org', 'a b', 'a,,b'])
      expect(mistakes({ NORMGRAPH_HOSTS: wrong })).toEqual([
        expect.stringMatching(/^NORMGRAPH_HOSTS wants names of hosts, as localhost,normgraph\.example\.org, got /),
      ])
  })

  test('opens to nobody, to all origins, or to those that are named as browsers name them', () => {
    expect(readConfig({}).origins).toEqual([])
    expect(readConfig({ NORMGRAPH_CORS: '*' }).origins).toBe('*')
    for (const wrong of [
      'gephi.org',
      'https://gephi.org/',
      'https://Gephi.org',
      'https://a.org,',
      'null',
      '*, https://a.org',
    ])
      expect(mistakes({ NORMGRAPH_CORS: wrong })).toEqual([
        expect.stringMatching(/^NORMGRAPH_CORS wants \* or origins, as https:\/\/example\.org, got /),
      ])
  })

  test('keeps columns among what npm installs, elsewhere, or not', () => {
    expect(readConfig({}).cache).toMatch(/node_modules\/\.cache\/normgraph$/)
    expect(readConfig({ NORMGRAPH_CACHE: 'none' }).cache).toBeNull()
  })

  test('tells what it does as text where there is a terminal, else as JSON, and as it is asked to', () => {
    expect([true, false].map((isTerminal) => readConfig({}, isTerminal).log?.format)).toEqual(['text', 'json'])
    expect(readConfig({ NORMGRAPH_LOG: 'off' }, true).log).toEqual({ format: 'off', variables: false })
    expect(mistakes({ NORMGRAPH_LOG: 'xml', NORMGRAPH_LOG_VARIABLES: 'yes' })).toEqual([
      'NORMGRAPH_LOG wants text, json or off, got "xml"',
      'NORMGRAPH_LOG_VARIABLES wants 1, or 0 as where it is not set, got "yes"',
    ])
  })

  test('never says again a name and password that stand in an address', () => {
    for (const address of ['bolt://neo4j:hunter2@h:7687', 'http://neo4j:hunter2@h', 'neo4j:hunter2@h'])
      expect(mistakes({ NEO4J_URI: address }).join()).toMatch(/^NEO4J_URI wants (?!.*hunter2)/)
    expect(mistakes({ NEO4J_URI: 'bolt://neo4j:hunter2@h:7687' })).toEqual([
      'NEO4J_URI wants an address without a name and password, which NEO4J_USERNAME and NEO4J_PASSWORD are for',
    ])
  })

  test('tells every mistake, a line each', () => {
    expect(
      mistakes({ PORT: 'http', NEO4J_URI: 'localhost:7687', NORMGRAPH_READ: 'fast', NORMGRAPH_URL: 'example.org' }),
    ).toEqual([
      'PORT wants a port from 0 to 65535, got "http"',
      'NEO4J_URI wants an address as bolt://127.0.0.1:7687 or neo4j+s://…, got "localhost:7687"',
      'NORMGRAPH_READ wants auto, snapshot or direct, got "fast"',
      'NORMGRAPH_URL wants the address of the site, as https://normgraph.example.org/, got "example.org"',
    ])
    expect(mistakes({ PORT: '65536' })).toEqual(['PORT wants a port from 0 to 65535, got "65536"'])
  })

  test('refuses what does not go together, and a password file that is not there', () => {
    expect(mistakes({ NEO4J_PASSWORD: 'x', NEO4J_USERNAME: 'y' })).toEqual([
      'NEO4J_USERNAME, NEO4J_PASSWORD wants NEO4J_URI beside it, got none',
    ])
    expect(mistakes({ NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: 'x', NEO4J_PASSWORD_FILE: 'y' })).toEqual([
      'NEO4J_PASSWORD and NEO4J_PASSWORD_FILE want one of the two, got both',
    ])
    expect(mistakes({ NEO4J_URI: 'bolt://h', NEO4J_PASSWORD_FILE: 'no/such/file' })).toEqual([
      expect.stringContaining('NEO4J_PASSWORD_FILE wants a file that can be read, got "no/such/file"'),
    ])
  })
})

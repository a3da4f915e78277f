import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, bench, describe } from 'vitest'
import { contextOf } from '../../src/graphql/context.js'
import { LIMITS } from '../../src/graphql/limits/limits.js'
import { networkAnswer } from '../../src/graphql/network/network.js'
import { NETWORK_FORMATS } from '../../src/formats/network/formats.js'
import { networkProvider } from '../../src/export/networks.js'
import { measuredNetwork } from '../../src/network/cut-network.js'
import { openMemory } from '../../src/store/memory/memory.js'
import { asking } from '../graphql/ask.js'
import { HAS_NETWORKX } from '../network/networkx.js'
import { HAS_TREATIES, TREATIES, treatyCorpus } from '../treaties.js'

// The states that share treaties, 27,233 pairs, with degrees, betweenness, PageRank, communities, density and modularity:
// memory beside networkx, which reads the table itself and writes GEXF. A new context each time, so that nothing is kept.
const args = { projection: 'STATES_BY_AGREEMENT', minWeight: 1, maxNodes: 10_000, maxLinks: 50_000 } as const
const QUERY = `{
  network(maxNodes: 10000, maxLinks: 50000) {
    density modularity crossRegionShare
    nodes { entity { id name } degree weightedDegree betweenness pageRank community }
    links { source target weight evidenceCount }
  }
}`

const WHOLE = new Map(Object.entries({ maxNodes: '10000', maxLinks: '50000' }))

describe.skipIf(!HAS_TREATIES)('the network of states by treaty', () => {
  const store = openMemory(treatyCorpus())
  const ask = asking(store)
  const folder = mkdtempSync(join(tmpdir(), 'normgraph-bench-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const TIMES = { warmupIterations: 3, warmupTime: 0, iterations: 10, time: 0 }

  bench(
    'memory',
    async () => {
      const { linkCount } = measuredNetwork(await networkAnswer(args, contextOf(store, LIMITS)))
      if (linkCount !== 27_233) throw new Error(`wanted 27233 links, got ${linkCount}`)
    },
    TIMES,
  )

  bench(
    'memory, as an answer of the API',
    async () => {
      const { errors } = await ask(QUERY)
      if (errors !== undefined) throw new Error(errors[0]?.message)
    },
    TIMES,
  )

  for (const extension of Object.keys(NETWORK_FORMATS))
    bench(`memory, as a file network.${extension}`, async () => {
      const offer = networkProvider(store).file('network', extension, WHOLE)
      const { chunks } = await offer.open({ version: (await store.version()) ?? '', now: new Date() })
      for await (const chunk of chunks()) if (chunk.length === 0) throw new Error('wanted a file, got nothing')
    })

  bench.skipIf(!HAS_NETWORKX)(
    'networkx',
    () => {
      const script = fileURLToPath(new URL('treaty_network.py', import.meta.url))
      const { status, stderr } = spawnSync('python3', [script, fileURLToPath(TREATIES), join(folder, 'network.gexf')])
      if (status !== 0) throw new Error(String(stderr))
    },
    { ...TIMES, warmupIterations: 0, iterations: 1 },
  )
})

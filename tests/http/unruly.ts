// A worker whose store does what no store may, once it is asked for a certain id.
import { workerData } from 'node:worker_threads'
import { openService, type ServiceOptions } from '../../src/http/service.js'
import type { Store } from '../../src/store/store.js'
import { storeOf } from '../../src/workers/store-source.js'
import { reportToMain, sourceFromMain, readinessToMain, workerWith } from '../../src/workers/thread.js'

const DEEDS: Readonly<Record<string, () => void>> = {
  spin() {
    for (;;);
  },
  eat() {
    for (const held: unknown[] = []; ;) held.push(new Array(1_000_000).fill(held.length + 0.5))
  },
  die: () => process.exit(3),
}

const unruly = (store: Store): Store => ({
  ...store,
  ask(question, params) {
    const asked = JSON.stringify(params)
    for (const [id, deed] of Object.entries(DEEDS)) if (asked.includes(`"${id}"`)) deed()
    return store.ask(question, params)
  },
})

const { tried, doTask } = workerWith(async () => {
  const store = await storeOf(await sourceFromMain(), reportToMain, readinessToMain)
  return openService(unruly(store), workerData as ServiceOptions, reportToMain)
})

await tried
export { doTask }

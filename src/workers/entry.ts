// What a worker runs, as piscina has it: it is given tasks once this was read, and `doTask` is called for each.
import { workerData } from 'node:worker_threads'
import { openService, type ServiceOptions } from '../http/service.js'
import { storeOf } from './store-source.js'
import { reportToMain, sourceFromMain, readinessToMain, workerWith } from './thread.js'

const { tried, doTask } = workerWith(async () => {
  const store = await storeOf(await sourceFromMain(), reportToMain, readinessToMain)
  return openService(store, workerData as ServiceOptions, reportToMain)
})

await tried
export { doTask }

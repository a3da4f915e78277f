// What a worker runs, from its sources: Node takes them by tsx, which a worker of a worker of Vitest has to be told.
import { register } from 'tsx/esm/api'

register()
export const { doTask } = await import('../../src/workers/entry.ts')

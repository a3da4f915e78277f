// As source-worker.mjs, with a store that misbehaves.
import { register } from 'tsx/esm/api'

register()
export const { doTask } = await import('./unruly.ts')

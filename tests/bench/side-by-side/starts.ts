import { rmSync } from 'node:fs'
import { median } from './bursts.js'
import { MEMORY, MEMORY_AGAIN } from './run.js'
import type { Started } from './run.js'
import { started } from './servers.js'
import type { Program, Server } from './servers.js'

const TIMES = 3

/** How long each server takes to its first answer, each in turn and alone; memory for the first time, and again from its file. */
export async function startsOf(programs: readonly Program[]): Promise<readonly Started[]> {
  const lines = programs.flatMap((program) => {
    const { NORMGRAPH_CACHE: cache } = program.env
    if (program.name !== MEMORY || cache === undefined) return [{ program, forget: () => undefined }]
    const forget = () => rmSync(cache, { recursive: true, force: true })
    return [
      { program, forget },
      { program: { ...program, name: MEMORY_AGAIN }, forget: () => undefined },
    ]
  })
  const seen = new Map(lines.map(({ program }) => [program.name, [] as { startMs: number; mb: number }[]]))
  for (let time = 0; time < TIMES; time += 1)
    for (const { program, forget } of lines) {
      forget()
      const server = await started(program)
      seen.get(program.name)!.push({ startMs: server.startMs, mb: server.memory().now })
      await server.stop()
    }
  return [...seen].map(([name, those]) => {
    const [startMs, memoryFirst] = [median(those.map((one) => one.startMs)), median(those.map(({ mb }) => mb))]
    return { name, startMs, memoryFirst, memoryAfter: null }
  })
}

/** The same with what those that were asked hold now. */
export const withMemory = (starts: readonly Started[], servers: readonly Server[]): readonly Started[] =>
  starts.map((start) => {
    const asked = servers.find(({ name }) => name === start.name)
    return asked === undefined ? start : { ...start, memoryAfter: asked.memory().now }
  })

import neo4j from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import { connected } from './connection.js'
import type { SideBySideQuestion, Variables } from './question.js'
import type { Server } from './servers.js'

/** One way to be answered. */
export interface Way {
  readonly name: string
  /** One that asks as it is asked, an answer after the other; null where this way has no answer to such a question. */
  asker(question: SideBySideQuestion): Promise<Asker | null>
}

export interface Asker {
  ask(variables: Variables): Promise<unknown>
  close(): void
}

export const RAW = 'raw Bolt'

/** Cypher by hand, by the driver, a session a question as its manual has it. */
export function rawWay(driver: Driver): Way {
  return {
    name: RAW,
    asker: async ({ cypher }) => {
      if (cypher === null) return null
      const ask = async (variables: Variables) => {
        const session = driver.session({ defaultAccessMode: neo4j.session.READ })
        const { records } = await session.run(cypher, whole(variables))
        await session.close()
        return records.map((record) => (record.length === 1 ? (record.get(0) as unknown) : [...record.values()]))
      }
      return { ask, close: () => undefined }
    },
  }
}

const whole = (variables: Variables) =>
  Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, typeof value === 'number' ? neo4j.int(value) : value]),
  )

/** GraphQL over HTTP, in the words that `textOf` has of a question, over one connection that stays open. */
export function httpWay({ name, port }: Server, textOf: (question: SideBySideQuestion) => string | null): Way {
  return {
    name,
    asker: async (question) => {
      const query = textOf(question)
      if (query === null) return null
      const { ask, close } = await connected(port)
      const named = [...query.matchAll(/\$(\w+):/g)].map(([, one]) => one ?? '')
      const asked = async (variables: Variables) => {
        const used = Object.fromEntries(named.map((one) => [one, variables[one]]))
        const { data, errors } = JSON.parse(await ask(JSON.stringify({ query, variables: used }))) as Answer
        if (errors !== undefined) throw new Error(`${name}, ${question.key}: ${JSON.stringify(errors).slice(0, 1_000)}`)
        return data
      }
      return { ask: asked, close }
    },
  }
}

interface Answer {
  readonly data?: unknown
  readonly errors?: unknown
}

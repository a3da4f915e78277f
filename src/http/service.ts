import { GraphQLError } from 'graphql'
import { everyExport } from '../export/every.js'
import { contextOf } from '../graphql/context.js'
import { LIMITS } from '../graphql/limits/limits.js'
import { openPersistedQueries } from '../graphql/persisted-queries.js'
import { prepareSearch } from '../graphql/search/country-names.js'
import { createServer } from '../graphql/server.js'
import type { Store } from '../store/store.js'
import type { HttpAnswer, HttpAsked, Service } from './answer.js'
import { answerExport } from './export/answer-export.js'
import { answerGraphql } from './graphql.js'
import { metered } from './metered.js'
import { knownTo } from './pages/known.js'
import { pathOf, SCHEMA } from './path-of.js'
import { answerSdl } from './sdl.js'

export interface ServiceOptions {
  /** Where readers reach the site. */
  readonly address: string | null
  /** How many bytes an answer of the API may have; Infinity where none is too large. */
  readonly maxAnswer: number
  /** Whether what a query was asked with is among the facts of its answer. */
  readonly logsVariables?: boolean
}

export interface LocalService extends Omit<Service, 'readiness' | 'lanes'> {
  /** Answers what may cost no more than that; null, and nothing is asked of the store, where it may cost more. */
  graphqlWithin(maxCost: number, asked: HttpAsked): Promise<HttpAnswer | null>
}

/** Nobody is told: it is asked again elsewhere. */
const COSTLY = { extensions: { code: 'COSTLY' } }

/** Answers from a store, in the thread that asks. */
export async function openService(
  store: Store,
  { address, maxAnswer, logsVariables = false }: ServiceOptions,
  report: (error: unknown) => void,
): Promise<LocalService> {
  const queries = openPersistedQueries()
  const apollo = createServer(report, queries)
  await apollo.start()
  const exports = everyExport(apollo, store, address)
  const metering = () =>
    metered(
      store.still?.() ?? store,
      (counting) => contextOf(counting, { ...LIMITS, maxAnswer }, new Date(), address),
      logsVariables,
    )
  setImmediate(prepareSearch)
  return {
    async graphql(asked) {
      if (pathOf(asked) === SCHEMA) return answerSdl()
      const { context, facts } = metering()
      const answer = await answerGraphql(apollo, context, asked)
      return { ...answer, facts: { ...answer.facts, ...facts() } }
    },
    async graphqlWithin(maxCost, asked) {
      if (pathOf(asked) === SCHEMA) return answerSdl()
      let weight = 0
      const { context, facts } = metering()
      const weigh = (cost: number): void => {
        weight = cost
        context.weigh(cost)
        if (cost > maxCost) throw new GraphQLError('for whoever has more time', COSTLY)
      }
      const answer = await answerGraphql(apollo, { ...context, weigh }, asked)
      return weight > maxCost ? null : { ...answer, facts: { ...answer.facts, ...facts() } }
    },
    exports: (asked) => answerExport(exports, asked, report),
    known: knownTo(apollo, store),
    async stop() {
      queries.close()
      await apollo.stop()
      await store.close()
    },
  }
}

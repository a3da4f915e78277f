import type { OutgoingHttpHeaders } from 'node:http'
import type { Readiness } from '../store/readiness.js'
import type { AnswerFacts } from './facts.js'
import type { Known } from './pages/known.js'

/** A request as values, which go from thread to thread. */
export interface HttpAsked {
  readonly method: string
  /** Path and search, as they were sent. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export type Piece = string | Uint8Array

/** What is to be made as the reader takes it; where it throws, the answer is cut off. */
export type Pieces = () => AsyncIterable<Piece> | Iterable<Piece>

export interface HttpAnswer {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: Piece | Pieces
  readonly facts?: AnswerFacts
}

/** Answers a request, or does not care to once `gone` says that nobody waits for it. */
export type Answerer = (asked: HttpAsked, gone: AbortSignal) => Promise<HttpAnswer>

/** All that is asked of the graph over HTTP, in whichever thread it is answered. */
export interface Service {
  readonly graphql: Answerer
  readonly exports: Answerer
  readonly known: Known
  /** What can be asked of the store, as it was last seen; null before. */
  readiness(): Readiness | null
  /** How its workers stand; none where it is answered in the thread that listens. */
  lanes(): readonly LaneLoad[]
  stop(): Promise<void>
}

/** Some workers with a queue before them, since the server began. */
export interface LaneLoad {
  readonly lane: 'small' | 'large'
  readonly waiting: number
  /** How often one was told that too many wait. */
  readonly refused: number
  /** How many were ended, by the code of why. */
  readonly ended: Readonly<Record<string, number>>
}

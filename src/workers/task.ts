import type { MessagePort } from 'node:worker_threads'
import type { Fault } from '../errors.js'
import type { HttpAnswer, HttpAsked } from '../http/answer.js'
import type { Known, Thing } from '../http/pages/known.js'
import type { Readiness } from '../store/readiness.js'

/** What a worker is asked to do. */
export type Task =
  /** Only to have opened its store. */
  | { readonly kind: 'open' }
  /** Answers nothing to what may cost more than `maxCost`; null: whatever it costs. */
  | { readonly kind: 'graphql'; readonly asked: HttpAsked; readonly maxCost: number | null }
  | { readonly kind: 'known'; readonly thing: Thing }
  /** What comes of it goes through the port, as `Sent`. */
  | { readonly kind: 'export'; readonly asked: HttpAsked; readonly port: MessagePort }

/** A task as a worker gets it. */
export interface NumberedTask {
  readonly task: Task
  /** By which the worker says that it has begun. */
  readonly number: number
  /** 1 once nobody waits for it. */
  readonly isGone: Uint8Array
}

/** An answer whose body is there. */
export interface WholeAnswer extends HttpAnswer {
  readonly body: string | Uint8Array
}

export type Head = Pick<HttpAnswer, 'status' | 'headers' | 'facts'>

/** What goes through the port of an export, in this order, of a whole answer no pieces; back through it goes how many bytes the reader took. */
export type Sent =
  { readonly head: Head | WholeAnswer } | { readonly piece: Uint8Array } | { readonly end: 'whole' | 'broken' }

/** Why a worker has no store, as values. */
export interface Unopened {
  readonly message: string
  readonly code: string
  readonly isStoreError: boolean
  readonly retriable: boolean
}

/** What comes of a task. */
export interface Done {
  readonly answer?: WholeAnswer | null
  readonly known?: Awaited<ReturnType<Known>>
  readonly unopened?: Unopened
}

/** What a worker says of itself meanwhile. */
export type Told =
  | { readonly begun: number }
  | { readonly fault: Fault }
  | { readonly readiness: Readiness }
  | /** Wants it sent there. */ { readonly wantsSource: MessagePort }

/** So many bytes of a file are made before its reader takes them. */
export const AHEAD = 8_000_000

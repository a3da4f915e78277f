import type { AgreementOrder, EntityOrder, SharedOrder } from '../generated/schema.js'
import type { FilterField } from '../filters/shape.js'
import type { FilterType } from '../filters/types.js'
import type { AskColumn } from './column.js'

export type Order = AgreementOrder | EntityOrder | SharedOrder

/** A filter of a list, in the parameter of the address and the argument of the API that it is. */
export interface ListFilter {
  readonly param: 'filter' | 'states' | 'withStates'
  readonly type: FilterType
  /** What it is about, where a list has several. */
  readonly title: string
  /** How it reads in a sentence about the list, where a list has several. */
  readonly says?: string
}

/** Where else the same question can be looked at, with the parameters that it takes over. */
export interface Elsewhere {
  readonly name: string
  readonly note: string
  readonly path: string
  /** The parameter there by the parameter here. */
  readonly takes: Readonly<Record<string, string>>
  readonly projection?: string
  /** How light a link may be, where the question does not say it: a network begins with heavier ones alone. */
  readonly minWeight?: number
}

/** Something that the API lists. */
export interface AskList {
  /** The field of the API's Query. */
  readonly root: string
  /** In the choice of lists: `Agreements`. */
  readonly name: string
  /** After a number: `agreement`, `agreements`. */
  readonly one: string
  readonly many: string
  /** What is listed, in a sentence. */
  readonly about: string
  readonly filters: readonly ListFilter[]
  /** Its other arguments, as a form shows them. */
  readonly fields: readonly FilterField[]
  /** The type of the order that can be chosen. */
  readonly order?: 'AgreementOrder' | 'EntityOrder' | 'SharedOrder'
  /** Whether it takes asOf and counting. */
  readonly dated: boolean
  /** The name of its file below /export/. */
  readonly file: string
  /** What every row has, beside the columns. */
  readonly key: string
  readonly columns: readonly AskColumn[]
  /** The ids of the columns that are shown until others are chosen. */
  readonly shown: readonly string[]
  readonly elsewhere: readonly Elsewhere[]
}

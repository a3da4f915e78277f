import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { OrderKey } from '../../domain.js'
import { InputError } from '../../errors.js'
import { canonicalJson } from '../../canonical-json.js'

const Cursor = z.tuple([z.string(), z.number(), z.string(), z.string(), z.string()])

/** What a cursor belongs to: a list and the arguments that make it, but for the page. */
export const listName = (field: string, args: unknown): string =>
  createHash('sha256')
    .update(canonicalJson([field, args]))
    .digest('base64url')
    .slice(0, 12)

/** Opaque: the list that it belongs to and the place of a row in that list's order. */
export const writeCursor = (list: string, { number, up, down, id }: OrderKey): string =>
  Buffer.from(JSON.stringify([list, number, up, down, id])).toString('base64url')

/** @throws InputError where the cursor is none, or belongs to another list. */
export function readCursor(list: string, cursor: string): OrderKey {
  const parsed = Cursor.safeParse(parse(cursor))
  if (!parsed.success)
    throw new InputError('CURSOR', `\`after\` wants a cursor that this API gave, got ${JSON.stringify(cursor)}`)
  const [of, number, up, down, id] = parsed.data
  if (of !== list) throw new InputError('CURSOR', ANOTHER)
  return { number, up, down, id }
}

const ANOTHER =
  '`after` wants a cursor of this field under the same arguments, got one of another query; ask for the first page without `after`'

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null
  }
}

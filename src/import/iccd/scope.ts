import { fold } from '../../fold.js'
import type { AgreementScope } from '../../generated/enums.js'
import { quoted } from '../../corpus/raw.js'
import { cellsOf, type Reading } from './reading.js'

/** The dataset has one sheet for multilateral and multistakeholder agreements, and does not say which is which. */
const SCOPES: readonly (readonly [RegExp, AgreementScope])[] = [
  [/^(?:bi|bilateral)$/, 'BILATERAL'],
  [/^(?:multilateral)$/, 'MULTILATERAL'],
  [/^multi ?stakeholder$/, 'MULTISTAKEHOLDER'],
  [/^(?:multi|multilateral multi ?stakeholder|plurilateral)$/, 'MULTI_UNSPECIFIED'],
]

/** Between how many, as the row says, else its sheet; null where neither does. */
export function scopeIn(reading: Reading): AgreementScope | null {
  const [cell] = cellsOf(reading, 'scope')
  const said = cell === undefined ? null : scopeNamed(cell.text)
  if (cell !== undefined && said === null)
    reading.report(cell.name, 'unknown-scope', 'Bi, Multi, Multilateral or Multistakeholder', quoted(cell.text.trim()))
  return said ?? scopeOfSheet(reading)
}

function scopeNamed(text: string): AgreementScope | null {
  const name = fold(text)
  return SCOPES.find(([pattern]) => pattern.test(name))?.[1] ?? null
}

/** 'Bilateral Agreements', or `iccd-bilateral.csv`. */
function scopeOfSheet(reading: Reading): AgreementScope | null {
  const { name, file } = reading.sheet
  const words = fold(name ?? file.split(/[\\/]/).at(-1) ?? '')
  const [bilateral, multi] = [/\bbi(?:lateral)?\b/.test(words), /\bmulti/.test(words)]
  if (bilateral !== multi) return bilateral ? 'BILATERAL' : 'MULTI_UNSPECIFIED'
  const wanted = 'Bi or Multi, in its row or in the name of its sheet'
  if (cellsOf(reading, 'scope').length === 0) reading.report(null, 'missing-scope', wanted, 'neither')
  return null
}

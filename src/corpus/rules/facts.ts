import type { Issue } from '../../errors.js'
import { grouped } from '../../grouped.js'
import { keyOf } from '../derive/values.js'
import type { UnvalidatedCorpus } from '../unvalidated-corpus.js'
import type { Placed } from '../parse.js'
import { issueAt, placeText, quoted } from '../raw.js'
import { TABLES } from '../tables.js'
import type { ParsedRow } from '../tables.js'

type PlacedFact = Placed<ParsedRow<'facts'>>
type PlacedAgreement = Placed<ParsedRow<'agreements'>>

/** The attributes that are codes, and their columns in nodes/agreements. */
const CODED = { form: 'form', legalForce: 'legal_force', scope: 'scope', setting: 'setting' } as const

/** An attribute has one chosen value at most; where it is a code, the agreement has the same. */
export function facts({ rows }: UnvalidatedCorpus): readonly Issue[] {
  const chosen = rows.facts.filter(({ row }) => row.chosen)
  const agreements = new Map(rows.agreements.map((agreement) => [agreement.row.id, agreement]))
  return [...choiceIssues(chosen), ...chosen.flatMap((fact) => codeIssues(fact, agreements.get(fact.row.agreement)))]
}

/** Several sources may support what was chosen. */
function choiceIssues(chosen: readonly PlacedFact[]): readonly Issue[] {
  const attributes = grouped(chosen, ({ row }) => keyOf(row.agreement, row.field))
  return [...attributes.values()].flatMap(([first, ...others]) =>
    others.filter(({ row }) => row.value !== first.row.value).map(secondChoice(first)),
  )
}

const secondChoice = (first: PlacedFact) => (other: PlacedFact) => {
  const wanted = `one chosen value for ${other.row.field} of ${other.row.agreement}`
  const got = `${valueOf(other)} beside ${valueOf(first)} in ${placeText(first)}`
  return issueAt(other, 'value', 'two-choices', wanted, got)
}

function codeIssues(fact: PlacedFact, agreement: PlacedAgreement | undefined): readonly Issue[] {
  const column = columnOf(fact.row.field)
  if (column === null) return []
  const { error } = TABLES.agreements.row.shape[column].safeParse(fact.row.value ?? '')
  const [wrong] = error?.issues ?? []
  if (wrong !== undefined) return [issueAt(fact, 'value', 'unknown-code', wrong.message, valueOf(fact))]
  if (agreement === undefined || agreement.row[column] === fact.row.value) return []
  const wanted = `${agreement.row[column] ?? 'nothing'}, as ${placeText(agreement)} has it`
  return [issueAt(fact, 'value', 'not-as-chosen', wanted, valueOf(fact))]
}

const columnOf = (field: string) => (field in CODED ? CODED[field as keyof typeof CODED] : null)

const valueOf = ({ row }: PlacedFact): string => quoted(row.value ?? '')

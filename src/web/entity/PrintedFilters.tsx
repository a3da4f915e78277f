import { useOptimisticSearchParams } from 'nuqs/adapters/react-router/v7'
import { codeInWords } from '../words/codes.js'

/** Parameters by which a part of the page is narrowed, each with what it says in words. */
const NARROWED: Readonly<Record<string, (value: string) => string>> = {
  kind: (value) => `kind: ${codeInWords(value)}`,
  group: (value) => `stakeholder group: ${codeInWords(value.replaceAll('-', ' '))}`,
  commitment: (value) => `commitment: ${codeInWords(value)}`,
  form: (value) => `form: ${codeInWords(value)}`,
  answer: (value) => `answer: ${codeInWords(value)}`,
  membership: (value) => `membership: ${codeInWords(value)}`,
  name: (value) => `name contains “${value}”`,
}

/** On paper, where no control shows it: to what the lists of the page are narrowed. */
export function PrintedFilters() {
  const params = useOptimisticSearchParams()
  const narrowed = Object.entries(NARROWED).flatMap(([param, inWords]) => {
    const value = params.get(param)
    return value === null || value === '' ? [] : [inWords(value)]
  })
  return narrowed.length === 0 ? null : <p className="print-only">Only a part is listed: {narrowed.join('; ')}.</p>
}

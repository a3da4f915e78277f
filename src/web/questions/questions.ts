export interface Question {
  readonly name: string
  /** What it answers, in plain words: the comment that the file begins with. */
  readonly summary: string
  /** The first sentence of it, which is the question itself. */
  readonly title: string
  /** What follows it: what is in the answer and what is not. */
  readonly note: string
  readonly query: string
}

const files = import.meta.glob<string>('./*.graphql', { query: '?raw', import: 'default', eager: true })

/** In the order of their file names. */
export const questions: readonly Question[] = Object.keys(files)
  .sort()
  .flatMap((path) => toQuestion(files[path]))

function toQuestion(query = ''): readonly Question[] {
  const name = /^query (\w+)/m.exec(query)?.[1]
  if (name === undefined) return []
  const summary = summaryOf(query)
  const title = summary.slice(0, summary.indexOf('?') + 1)
  return [{ name, summary, title, note: summary.slice(title.length).trim(), query }]
}

function summaryOf(query: string): string {
  const comment = query.split('\n').findIndex((line) => !line.startsWith('#'))
  return query
    .split('\n')
    .slice(0, comment)
    .map((line) => line.replace(/^#\s*/, ''))
    .join(' ')
}

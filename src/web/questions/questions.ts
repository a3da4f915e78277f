export interface Question {
  readonly name: string
  /** What it answers, in plain words: the comment that the file begins with. */
  readonly summary: string
  readonly query: string
}

const files = import.meta.glob<string>('./*.graphql', { query: '?raw', import: 'default', eager: true })

/** In the order of their file names. */
export const questions: readonly Question[] = Object.keys(files)
  .sort()
  .flatMap((path) => toQuestion(files[path]))

function toQuestion(query = ''): readonly Question[] {
  const name = /^query (\w+)/m.exec(query)?.[1]
  return name === undefined ? [] : [{ name, summary: summaryOf(query), query }]
}

function summaryOf(query: string): string {
  const comment = query.split('\n').findIndex((line) => !line.startsWith('#'))
  return query
    .split('\n')
    .slice(0, comment)
    .map((line) => line.replace(/^#\s*/, ''))
    .join(' ')
}

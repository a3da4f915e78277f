export interface ResearchQuestion {
  /** Its operation, as the playground names its tab. */
  readonly name: string
  /** What it is called in addresses: the name of its file without number and extension. */
  readonly slug: string
  /** The question in one sentence. */
  readonly title: string
  /** What is answered beside that, and how; may be empty. */
  readonly note: string
  /** Both: the comment that the file begins with. */
  readonly summary: string
  readonly query: string
}

/** The question in a file of the name; none where it is not written as one. */
export function questionsIn(path: string, query: string): readonly ResearchQuestion[] {
  const name = /^query (\w+)/m.exec(query)?.[1]
  const slug = /\d+-(.+)\.graphql$/.exec(path)?.[1]
  if (name === undefined || slug === undefined) return []
  const summary = summaryOf(query)
  const end = summary.indexOf('?') + 1
  return [{ name, slug, title: summary.slice(0, end), note: summary.slice(end).trim(), summary, query }]
}

function summaryOf(query: string): string {
  const comment = query.split('\n').findIndex((line) => !line.startsWith('#'))
  return query
    .split('\n')
    .slice(0, comment)
    .map((line) => line.replace(/^#\s*/, ''))
    .join(' ')
}

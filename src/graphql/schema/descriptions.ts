/** What arguments of these names mean wherever they stand: said once, and put in where schema/ says nothing of its own. */
export const ARGUMENTS: Readonly<Record<string, string>> = {
  after: 'The `endCursor` of the page before; absent: the first page. A cursor of another query is refused.',
  asOf: 'The moment at which ties must hold: the last instant of this date. Absent: now.',
  counting: 'Which claims count. Absent: all of them.',
  filter: 'Which ones; absent: all. Unknown ids are refused.',
  first: 'How many at most, from 1 to `dataset.limits.maxFirst`; more or less is refused.',
  id: 'The id looked for.',
  minShared: 'Only those that share at least as many agreements.',
  orderBy: 'In which order; equals by id.',
  set: 'Which set of norms; absent: `dataset.defaultNormSet`.',
  style: 'How it is written.',
}

/** What fields of these names mean in every connection and edge. */
export const FIELDS: Readonly<Record<string, string>> = {
  cursor: 'What to give as `after` to go on behind this edge.',
  edges: 'The items of this page, each with what ties it to the list.',
  node: 'The item itself.',
  nodes: 'The items alone.',
  pageInfo: 'Whether there is more, and from where.',
  totalCount: 'How many there are over all pages; counted only when asked for.',
}

import { questionsIn, type ResearchQuestion } from './question-file.js'

export type { ResearchQuestion } from './question-file.js'

const files = import.meta.glob<string>('../../../questions/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** In the order of their file names. */
export const questions: readonly ResearchQuestion[] = Object.keys(files)
  .sort()
  .flatMap((path) => questionsIn(path, files[path] ?? ''))

export const questionNamed = (slug: string): ResearchQuestion | undefined =>
  questions.find((other) => other.slug === slug)

export const questionPath = ({ slug }: ResearchQuestion): string => `/questions/${slug}`

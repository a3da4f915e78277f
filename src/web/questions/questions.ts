import { questionsIn, type Question } from './question-file.js'

export type { Question } from './question-file.js'

const files = import.meta.glob<string>('../../../questions/*.graphql', { query: '?raw', import: 'default', eager: true })

/** In the order of their file names. */
export const questions: readonly Question[] = Object.keys(files)
  .sort()
  .flatMap((path) => questionsIn(path, files[path] ?? ''))

export const questionNamed = (slug: string): Question | undefined => questions.find((other) => other.slug === slug)

export const questionPath = ({ slug }: Question): string => `/questions/${slug}`

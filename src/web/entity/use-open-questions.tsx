import { useAnswer } from '../api/use-answer.js'
import { graphql } from '../generated/gql.js'
import type { SectionParts } from './Section.js'
import { OpenQuestions } from './sections/OpenQuestions.js'

const OPEN_QUESTIONS = graphql(`
  query AllOpenQuestions {
    dataset {
      openQuestions {
        ...OpenQuestionParts
        about {
          id
        }
      }
    }
  }
`)

/** What the sources leave open about an entity; asked for once for all pages. */
export function useOpenQuestions(id: string): readonly SectionParts[] {
  const { data } = useAnswer(OPEN_QUESTIONS, {})
  const questions = data?.dataset.openQuestions.filter(({ about }) => about.some((entity) => entity.id === id)) ?? []
  if (questions.length === 0) return []
  return [
    {
      id: 'open',
      isOfToday: true,
      name: 'Open questions',
      count: questions.length,
      lead: 'Where a source contradicts itself or leaves a choice, and what was chosen here.',
      body: <OpenQuestions questions={questions} />,
    },
  ]
}

import { useAnswer } from '../api/use-answer.js'
import { graphql } from '../generated/gql.js'
import { dayInWords } from '../words/dates.js'

const SOURCE = graphql(`
  query ChartSource {
    dataset {
      version
    }
  }
`)

/** Where a picture is from: beneath it on the page, and in a file, which also says when it was taken and from which address. */
export function useSource(others?: string) {
  const { data } = useAnswer(SOURCE, {})
  const own = `Normgraph, dataset version ${data?.dataset.version ?? 'not known yet'}`
  const more = others === undefined ? '' : ` ${others}`
  return {
    here: `Source: ${own}.${more}`,
    away: () => `Source: ${own}, ${dayInWords(new Date().toISOString())}, ${window.location.href}.${more}`,
  }
}

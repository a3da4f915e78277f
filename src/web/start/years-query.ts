import { graphql } from '../generated/gql.js'

export const YEARS_PICTURE = graphql(`
  query YearsPicture {
    crossTab(rows: YEAR, columns: SCOPE) {
      rows {
        value
        count
      }
      columns {
        value
        count
      }
      cells
    }
  }
`)

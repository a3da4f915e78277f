import { graphql } from '../../generated/gql.js'
import type { CountedValueFragment, CrossTabPictureFragment } from '../../generated/graphql.js'
import { ValueName } from './ValueName.js'
import { picture } from './picture.js'
import styles from './Tables.module.css'

const CROSS_TAB = graphql(`
  fragment CrossTabPicture on CrossTab {
    rows {
      ...CountedValue
    }
    columns {
      ...CountedValue
    }
    rowCount
    columnCount
    cells
  }

  fragment CountedValue on FacetValue {
    value
    count
    entity {
      ...EntityBrief
    }
  }
`)

/** Agreements by two properties: the more of them, the darker. */
function CrossTable({ parts: [table] }: { readonly parts: readonly CrossTabPictureFragment[] }) {
  if (table === undefined) return null
  const { rows, columns, cells, rowCount, columnCount } = table
  const most = Math.max(1, ...cells.flat())
  const cut = rowCount > rows.length || columnCount > columns.length
  return (
    <div
      className={`${styles['scroller'] ?? ''} ${styles['fitting'] ?? ''}`}
      tabIndex={0}
      role="region"
      aria-label="Agreements by two properties"
    >
      <table className={styles['heat']}>
        <caption className="visually-hidden">Agreements by two properties; the darker, the more</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.value} scope="col">
                <ValueName value={column} />
              </th>
            ))}
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.value}>
              <th scope="row">
                <ValueName value={row} />
              </th>
              {columns.map((column, at) => {
                const count = cells[index]?.[at] ?? 0
                return (
                  <td key={column.value} data-none={count === 0} style={shade(count / most)}>
                    {count}
                  </td>
                )
              })}
              <td className={styles['all']}>{row.count}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            {columns.map(({ value, count }) => (
              <td key={value} className={styles['all']}>
                {count}
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
      <p className={styles['note']}>
        An agreement of which one of the two is not known is in no cell, but counts under “All”.
        {cut &&
          ` Only the most frequent ${rows.length} of ${rowCount} rows and ${columns.length} of ${columnCount} columns are shown.`}
      </p>
    </div>
  )
}

/** Lightly even where it is most, so that the number stays legible. */
const shade = (share: number) => ({
  background: `color-mix(in srgb, var(--accent) ${Math.round(Math.sqrt(share) * 45)}%, transparent)`,
})

const nameOf = ({ value, entity }: CountedValueFragment): string => entity?.name ?? value

const tableOf = ([table]: readonly CrossTabPictureFragment[]) =>
  table === undefined
    ? []
    : [
        ['', ...table.columns.map(nameOf), 'All'],
        ...table.rows.map((row, index) => [nameOf(row), ...(table.cells[index] ?? []), row.count]),
      ]

export const CROSS_TAB_PICTURE = picture({
  type: 'CrossTab',
  fragment: CROSS_TAB,
  isWhole: true,
  Show: CrossTable,
  tableOf,
})

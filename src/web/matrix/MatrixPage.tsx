import { fileAddress } from '../api/site.js'
import { Complaints } from '../charts/Complaints.js'
import charts from '../charts/Chart.module.css'
import { Answered } from '../design/Answered.js'
import { Page } from '../design/Page.js'
import { ActiveFilters } from '../filters/ActiveFilters.js'
import { ViewActions } from '../parts/ViewActions.js'
import { pictureFiles } from '../charts/save.js'
import { useSource } from '../charts/use-source.js'
import { OpenCell } from './CellDialog.js'
import { MatrixControls } from './MatrixControls.js'
import { MATRIX } from './matrix-question.js'
import { MatrixView } from './MatrixView.js'
import { matrixPicture } from './picture.js'
import { useMatrix } from './use-matrix.js'

/** Agreements by the norms of a set, with what each source answers. */
export function MatrixPage() {
  const view = useMatrix()
  const { sets, set, matrix, args, variables, order, restrictions } = view
  const source = useSource()
  return (
    <Page
      wide
      title="Norm matrix"
      lead="Which agreements carry which norms: for each, what the sources answer, and where they say so."
      actions={
        <ViewActions
          what={`Agreements by “${set?.name ?? 'a set of norms'}”`}
          filtered={restrictions.words}
          query={{ document: MATRIX, variables }}
          files={[
            ...pictureFiles(`norm-matrix-${set?.id ?? ''}`, () => matrixPicture(view, source.away()), 'Heat map'),
            ...['norm-matrix', 'norm-frequency'].flatMap((name) => filesOf(name, args)),
          ]}
        />
      }
    >
      <Complaints of={view.complaints} />
      <Answered what="the sets of norms" answer={sets}>
        {({ normSets }) =>
          set && <MatrixControls {...view} sets={normSets} set={set.id} norms={matrix.data?.normMatrix?.norms ?? []} />
        }
      </Answered>
      <div className={charts['active']}>
        <ActiveFilters {...restrictions.filter} />
      </div>
      {set && (
        <Answered what="the matrix" answer={matrix}>
          {({ normMatrix, normFrequency }) =>
            normMatrix && (
              <MatrixView
                matrix={normMatrix}
                frequency={normFrequency ?? []}
                counting={args.counting}
                order={order}
                onOrder={(norm) => void view.setOrder(norm)}
                filtered={restrictions.words}
              />
            )
          }
        </Answered>
      )}
      <OpenCell asOf={args.asOf} counting={args.counting} />
    </Page>
  )
}

const TITLES: Readonly<Record<string, string>> = { 'norm-matrix': 'Matrix', 'norm-frequency': 'Frequencies' }

const filesOf = (name: string, args: object) =>
  ['csv', 'xlsx'].map((ending) => ({
    name: `${TITLES[name] ?? name} (${ending === 'csv' ? 'CSV' : 'Excel'})`,
    href: fileAddress(`${name}.${ending}`, { ...args }),
    download: true,
  }))

import { useQueryState } from 'nuqs'
import { Answered } from '../design/Answered.js'
import { Dialog } from '../design/Dialog.js'
import { tieInWords } from '../words/ties.js'
import { EntityLink } from './EntityLink.js'
import { useTie } from './tie.js'
import { WholeTie } from './TieEvidence.js'
import styles from './Evidence.module.css'

/** The tie that the address names: `?tie=KEN.PARTY_TO.paris-call`. */
export const useTieAtAddress = () => useQueryState('tie', { history: 'push' })

/** The tie that the address names, over the page. */
export function TieDialog() {
  const [id, setId] = useTieAtAddress()
  const { answer, tie } = useTie(id)
  return (
    <Dialog title={tie === null ? 'A tie' : tieInWords(tie)} isOpen={id !== null} onClose={() => void setId(null)}>
      <Answered what="the tie" answer={answer}>
        {() =>
          tie === null ? (
            <p>There is no tie with the id “{id}”. It may be mistyped, or be of another version of the dataset.</p>
          ) : (
            <>
              <p className={styles['ends']}>
                <EntityLink entity={tie.from} /> <EntityLink entity={tie.to} />
              </p>
              <WholeTie tie={tie} />
            </>
          )
        }
      </Answered>
    </Dialog>
  )
}

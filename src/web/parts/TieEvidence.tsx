import { Quote } from 'lucide-react'
import { useState } from 'react'
import { siteAddress } from '../api/site.js'
import { Answered } from '../design/Answered.js'
import { Button } from '../design/Button.js'
import { NoticeBox } from '../design/NoticeBox.js'
import type { TieWholeFragment } from '../generated/graphql.js'
import { tieInWords } from '../words/ties.js'
import { accordingTo } from './citation.js'
import { CiteDialog } from './CiteDialog.js'
import { ClaimList } from './ClaimList.js'
import { SpellWords } from './SpellWords.js'
import { tiePath, useTie } from './tie.js'
import styles from './Evidence.module.css'

/** All that is claimed of one tie, asked for when it is shown. */
export function TieEvidence({ id }: { readonly id: string }) {
  const { answer, tie } = useTie(id)
  return (
    <Answered what="the claims" answer={answer}>
      {() => (tie === null ? <p>There is no such tie.</p> : <WholeTie tie={tie} />)}
    </Answered>
  )
}

/** A tie: the times in which it held, whether its sources agree, every claim, and how to cite it. */
export const WholeTie = ({ tie }: { readonly tie: TieWholeFragment }) => (
  <div className={styles['whole']}>
    {/* One claim says itself when it holds. */}
    {tie.claims.length > 1 && (
      <ul role="list">
        {tie.spells.map((spell, index) => (
          <li key={index}>
            <SpellWords spell={spell} />
          </li>
        ))}
      </ul>
    )}
    {tie.contested && (
      <NoticeBox kind="caution" title="Contested">
        <p>The sources say different things of the same time. What each of them says stands below.</p>
      </NoticeBox>
    )}
    <ClaimList claims={tie.claims} />
    <CiteTie tie={tie} />
  </div>
)

function CiteTie({ tie }: { readonly tie: TieWholeFragment }) {
  const [citing, setCiting] = useState(false)
  return (
    <div className="no-print">
      <Button onPress={() => setCiting(true)}>
        <Quote aria-hidden /> Cite this tie
      </Button>
      <CiteDialog
        what={tieInWords(tie)}
        evidence={accordingTo(tie.claims)}
        address={siteAddress(tiePath(tie))}
        isOpen={citing}
        onClose={() => setCiting(false)}
      />
    </div>
  )
}

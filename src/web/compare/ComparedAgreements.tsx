import { useState } from 'react'
import { EntityLink } from '../parts/EntityLink.js'
import { ChoiceChips } from '../entity/ChoiceChips.js'
import { useRowChoice } from '../entity/ChoiceFilter.js'
import { ShowAll } from '../entity/ShowAll.js'
import { COMMITMENTS } from '../words/commitments.js'
import { ByState } from './ByState.js'
import { type ComparedState, sharedThings } from './compared.js'
import { TieCell } from './TieCell.js'

const NAMES = { all: 'All of them', some: 'Some of them', one: 'Only one of them' } as const
const FEW = 15

/** Who is party to which agreement: what all have in common, what some, and what sets them apart. */
export function ComparedAgreements({ states }: { readonly states: readonly ComparedState[] }) {
  const rows = sharedThings(states, ({ agreements }) => agreements.edges)
  const choice = useRowChoice('shared', rows, ({ by }) => reachOf(by.size, states.length))
  const [all, setAll] = useState(false)
  const fitting = rows.filter(choice.fits)
  const shown = all ? fitting : fitting.slice(0, FEW)
  return (
    <>
      <ChoiceChips label="Party to it" choice={choice} nameOf={(reach) => NAMES[reach]} />
      <ByState
        caption="Agreements by state"
        corner="Agreement"
        states={states}
        rows={shown.map(({ thing, by }) => ({
          key: thing.id,
          head: (
            <>
              <EntityLink entity={thing} /> <small>{thing.date?.slice(0, 4)}</small>
            </>
          ),
          cells: states.map(({ id, name }) => {
            const edge = by.get(id)
            return (
              <TieCell
                key={id}
                tie={edge?.tie ?? null}
                words={edge === undefined ? '' : COMMITMENTS[edge.commitment].name}
                of={`${name} and ${thing.name}`}
              />
            )
          }),
        }))}
      />
      <ShowAll shown={shown.length} total={fitting.length} onShow={() => setAll(true)} />
    </>
  )
}

function reachOf(count: number, states: number): keyof typeof NAMES {
  if (count === states) return 'all'
  return count === 1 ? 'one' : 'some'
}

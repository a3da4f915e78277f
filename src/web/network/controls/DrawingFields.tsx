import { Select } from '../../design/Select.js'
import { TextInput } from '../../design/TextInput.js'
import { GROUPING_WORDS } from '../groupings.js'
import { GROUPINGS } from '../graph/groups.js'
import { type NodeMeasure, NODE_MEASURES } from '../measures.js'
import { BEGINNINGS } from '../projections.js'
import type { Model } from '../use-model.js'
import styles from './Controls.module.css'

const AT_MOST = ['100', '300', '500', '1000', '2000']
const LINKS_AT_MOST = ['1000', '5000', '10000', '20000']

type Props = Pick<Model, 'view' | 'change'>

/** How the network is drawn, and how much of it. */
export const DrawingFields = ({ view, change }: Props) => (
  <>
    <div className={styles['named']}>
      <Select
        label="Colour by"
        value={view.colour}
        options={GROUPINGS.map((value) => ({ value, ...GROUPING_WORDS[value] }))}
        onChange={(colour) => change({ colour: colour === BEGINNINGS[view.projection].colour ? null : colour })}
      />
      <Select
        label="Size by"
        value={view.size}
        options={Object.entries(NODE_MEASURES).map(([value, words]) => ({ value: value as NodeMeasure, ...words }))}
        onChange={(size) => change({ size: size === 'degree' ? null : size })}
      />
    </div>
    <div className={styles['pairs']}>
      <NumberField
        label="Weight of a link, at least"
        value={view.minWeight}
        least={1}
        onChange={(minWeight) =>
          change({ minWeight: minWeight === BEGINNINGS[view.projection].minWeight ? null : String(minWeight) })
        }
      />
      <NumberField
        label="Links of a node, at least"
        value={view.atLeast}
        least={0}
        onChange={(atLeast) => change({ atLeast: atLeast === 1 ? null : String(atLeast) })}
      />
      <Select
        label="Nodes, at most"
        value={String(view.maxNodes)}
        options={numbers(AT_MOST, view.maxNodes)}
        onChange={(maxNodes) => change({ maxNodes: maxNodes === '300' ? null : maxNodes })}
      />
      <Select
        label="Links, at most"
        value={String(view.maxLinks)}
        options={numbers(LINKS_AT_MOST, view.maxLinks)}
        onChange={(maxLinks) => change({ maxLinks: maxLinks === '5000' ? null : maxLinks })}
      />
    </div>
  </>
)

/** What the address has is among them. */
const numbers = (offered: readonly string[], chosen: number) =>
  [...new Set([...offered, String(chosen)])]
    .sort((one, other) => Number(one) - Number(other))
    .map((value) => ({ value, name: Number(value).toLocaleString('en') }))

interface NumberProps {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly onChange: (value: number) => void
}

function NumberField({ label, value, least, onChange }: NumberProps) {
  const problemOf = (text: string) =>
    /^\d{1,5}$/.test(text) && Number(text) >= least ? null : `Write a whole number from ${least}.`
  return (
    <TextInput
      label={label}
      inputMode="numeric"
      value={String(value)}
      onChange={(text) => onChange(Number(text))}
      problemOf={problemOf}
    />
  )
}

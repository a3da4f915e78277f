import { useState } from 'react'
import { Button } from '../design/Button.js'
import { Checkbox } from '../design/Checkbox.js'
import type { ControlProps } from './control.js'
import { useFacet } from './facets.js'
import styles from './FilterForm.module.css'
import { textsIn } from './narrow.js'
import type { FilterField } from './shape.js'
import { codeWords } from './words.js'

const FEW = 8

/** Some of a handful of codes, each with its words and, of agreements, how many have it. */
export function CodesField({ field, value, onChange }: ControlProps) {
  const [all, setAll] = useState(false)
  const facet = useFacet(field)
  const counts = new Map(facet?.map(({ value: code, count }) => [code, count]))
  const chosen = textsIn(value)
  const codes = Object.keys(field.codes)
  // The most frequent first; those of no agreement keep the schema's order.
  const sorted = codes.toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))
  const shown = all || codes.length <= FEW + 2 ? sorted : sorted.filter((code, at) => at < FEW || chosen.includes(code))
  const toggle = (code: string, on: boolean) => {
    const now = codes.filter((one) => (one === code ? on : chosen.includes(one)))
    onChange(now.length === 0 ? undefined : now)
  }
  return (
    <div className={styles['codes']}>
      {shown.map((code) => (
        <Checkbox key={code} isSelected={chosen.includes(code)} onChange={(on) => toggle(code, on)}>
          <span className={styles['code']}>
            {codeWords(field, code)}
            {facet && <span className={styles['count']}>{(counts.get(code) ?? 0).toLocaleString('en')}</span>}
            {noteOn(field, code) !== '' && <small>{noteOn(field, code)}</small>}
          </span>
        </Checkbox>
      ))}
      {shown.length < codes.length && (
        <Button kind="quiet" onPress={() => setAll(true)}>
          Show all {codes.length}
        </Button>
      )}
    </div>
  )
}

/** What the schema says of a code; of a relation without the types that it ties. */
const noteOn = ({ codes }: FilterField, code: string): string => (codes[code] ?? '').replace(/^[^:]*->[^:]*(: )?/, '')

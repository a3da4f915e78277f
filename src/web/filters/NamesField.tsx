import { Answered } from '../design/Answered.js'
import { Checkbox } from '../design/Checkbox.js'
import type { FilterRegionsQuery } from '../generated/graphql.js'
import type { ControlProps } from './control.js'
import styles from './FilterForm.module.css'
import { textsIn } from './narrow.js'
import { useRegions } from './use-regions.js'

/** Regions of the United Nations by name, each above its subregions; the only names that the API filters by. */
export function NamesField(props: ControlProps) {
  const { answer } = useRegions()
  return (
    <Answered what="the regions" answer={answer}>
      {({ states }) => <Regions {...props} states={states.nodes} />}
    </Answered>
  )
}

type States = FilterRegionsQuery['states']['nodes']

function Regions({ value, onChange, states }: ControlProps & { readonly states: States }) {
  const chosen = textsIn(value)
  const toggle = (name: string, on: boolean) => {
    const now = on ? [...chosen, name] : chosen.filter((one) => one !== name)
    onChange(now.length === 0 ? undefined : now)
  }
  const regions = distinct(states.map(({ region }) => region))
  return (
    <div className={styles['codes']}>
      {regions.map((region) => (
        <div key={region} role="group" aria-label={region}>
          <Checkbox isSelected={chosen.includes(region)} onChange={(on) => toggle(region, on)}>
            {region}
          </Checkbox>
          <div className={styles['inner']}>
            {distinct(states.filter((state) => state.region === region).map(({ subregion }) => subregion)).map(
              (name) => (
                <Checkbox key={name} isSelected={chosen.includes(name)} onChange={(on) => toggle(name, on)}>
                  {name}
                </Checkbox>
              ),
            )}
          </div>
        </div>
      ))}
    </div>
  )
}

const distinct = (names: readonly (string | null)[]): readonly string[] =>
  [...new Set(names.filter((name) => name !== null))].sort()

import { useAnswer } from '../api/use-answer.js'
import { Answered } from '../design/Answered.js'
import { Checkbox } from '../design/Checkbox.js'
import { graphql } from '../generated/gql.js'
import type { FilterRegionsQuery } from '../generated/graphql.js'
import type { ControlProps } from './control.js'
import styles from './FilterForm.module.css'
import { textsIn } from './narrow.js'

const REGIONS = graphql(`
  query FilterRegions {
    states(first: 1000) {
      nodes {
        region
        subregion
      }
    }
  }
`)

/** Regions of the United Nations by name, each above its subregions; the only names that the API filters by. */
export function NamesField(props: ControlProps) {
  const answer = useAnswer(REGIONS, {})
  return (
    <Answered what="the regions" answer={answer}>
      {({ states }) => <Regions {...props} states={states.nodes} />}
    </Answered>
  )
}

type States = FilterRegionsQuery['states']['nodes']

function Regions({ field, value, onChange, states }: ControlProps & { readonly states: States }) {
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
      <p className={styles['help']} hidden={chosen.every((name) => isKnown(name, states))}>
        {field.label}: one of the chosen names is no region of any state here, so that nothing matches it.
      </p>
    </div>
  )
}

const distinct = (names: readonly (string | null)[]): readonly string[] =>
  [...new Set(names.filter((name) => name !== null))].sort()

const isKnown = (name: string, states: States) =>
  states.some(({ region, subregion }) => region === name || subregion === name)

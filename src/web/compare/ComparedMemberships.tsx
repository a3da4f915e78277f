import { EntityLink } from '../parts/EntityLink.js'
import { codeInWords } from '../words/codes.js'
import { ByState } from './ByState.js'
import { type ComparedState, sharedThings } from './compared.js'
import { TieCell } from './TieCell.js'

/** Who is a member of which organization, those of most first. */
export const ComparedMemberships = ({ states }: { readonly states: readonly ComparedState[] }) => (
  <ByState
    caption="Memberships by state"
    corner="Organization"
    states={states}
    rows={sharedThings(states, ({ memberOf }) => memberOf.edges).map(({ thing, by }) => ({
      key: thing.id,
      head: <EntityLink entity={thing} />,
      cells: states.map(({ id, name }) => {
        const edge = by.get(id)
        return (
          <TieCell
            key={id}
            tie={edge?.tie ?? null}
            words={edge?.status == null ? 'Member' : codeInWords(edge.status)}
            of={`${name} and ${thing.name}`}
          />
        )
      }),
    }))}
  />
)

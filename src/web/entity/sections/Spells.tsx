import { SpellWords } from '../../parts/SpellWords.js'

interface Spell {
  readonly value: string | null
  readonly since: string | null
  readonly until: string | null
}

/** All the times in which a tie held, one a line. */
export const Spells = ({ spells }: { readonly spells: readonly Spell[] }) => (
  <ul role="list">
    {spells.map((spell, index) => (
      <li key={index}>
        <SpellWords spell={spell} />
      </li>
    ))}
  </ul>
)

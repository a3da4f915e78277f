import { ChartColumn, Columns2, Grid3x3, ListFilter, type LucideIcon, Map as MapSign, Share2 } from 'lucide-react'
import { Link } from 'react-router'
import styles from './ViewCards.module.css'

const CARDS: readonly {
  readonly to: string
  readonly name: string
  readonly Sign: LucideIcon
  readonly says: string
}[] = [
  {
    to: '/network',
    name: 'Network',
    Sign: Share2,
    says: 'Follow ties between states, agreements, organizations and norms, and find what links two of them.',
  },
  {
    to: '/map',
    name: 'Map',
    Sign: MapSign,
    says: 'See where agreements, norms and partners of a state lie, as of any date.',
  },
  {
    to: '/matrix',
    name: 'Matrix',
    Sign: Grid3x3,
    says: 'Compare agreements norm by norm: what was found, what was not, and what nobody looked for.',
  },
  {
    to: '/timeline',
    name: 'Time',
    Sign: ChartColumn,
    says: 'Watch agreements and norms spread year by year, and see what changed between two dates.',
  },
  {
    to: '/compare',
    name: 'Compare',
    Sign: Columns2,
    says: 'Put up to ten states side by side: what they share, and what only one of them has.',
  },
  {
    to: '/ask',
    name: 'Ask',
    Sign: ListFilter,
    says: 'Build a question of your own from lists and filters, and take the answer away as a table.',
  },
]

/** The views, each with what it is good for. */
export const ViewCards = () => (
  <ul role="list" className={styles['cards']}>
    {CARDS.map(({ to, name, Sign, says }) => (
      <li key={to} className={styles['card']}>
        <Sign aria-hidden />
        <Link to={to}>{name}</Link>
        <p>{says}</p>
      </li>
    ))}
  </ul>
)

import { Link } from 'react-router'
import styles from './Ask.module.css'
import { EXAMPLE_LINKS } from './examples.js'

export const AskExamples = () => (
  <section className={`${styles['examples'] ?? ''} no-print`} aria-label="Questions to begin with">
    <h2>Begin with one of these, and change it</h2>
    <ul role="list">
      {EXAMPLE_LINKS.map(({ words, to }) => (
        <li key={to}>
          <Link to={to}>{words}</Link>
        </li>
      ))}
    </ul>
  </section>
)

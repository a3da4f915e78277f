import { Link } from 'react-router'
import { siteAddress } from '../api/site.js'
import styles from './Ways.module.css'

/** Where whoever wants more than pages goes on. */
export const Ways = () => (
  <ul role="list" className={styles['ways']}>
    <li>
      <Link to="/files">Files</Link>
      <p>Every list, the networks and the whole corpus as CSV, Excel, GEXF, GraphML and more.</p>
    </li>
    <li>
      <a href={siteAddress('playground')}>Playground and documentation</a>
      <p>Ask in GraphQL: every field and argument is explained beside the editor.</p>
    </li>
    <li>
      <Link to="/sources">Sources</Link>
      <p>What every claim rests on, with its publisher, date, licence and address.</p>
    </li>
    <li>
      <Link to="/about">About and method</Link>
      <p>How to read a tie, what can and cannot be concluded, how to cite.</p>
    </li>
  </ul>
)

import { ARGUMENT_WORDS } from './words.js'
import styles from './Files.module.css'

/** What files take, each with an example. */
export const ArgumentTable = () => (
  <section>
    <h2>What files take</h2>
    <div className={styles['scroller']} tabIndex={0} role="region" aria-label="What files take">
      <table className={styles['arguments']}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">What it does</th>
            <th scope="col">Example</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(ARGUMENT_WORDS).map(([name, { says, example }]) => (
            <tr key={name} id={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>{says}</td>
              <td>
                <code>{example}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
)

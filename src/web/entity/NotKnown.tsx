import styles from './NotKnown.module.css'

/** What no source says: an empty place is no answer. */
export const NotKnown = ({ sentences }: { readonly sentences: readonly string[] }) =>
  sentences.length === 0 ? null : (
    <section className={styles['unknown']} aria-labelledby="not-known">
      <h2 id="not-known">What is not known</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )

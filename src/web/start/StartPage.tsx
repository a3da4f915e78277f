import { useArrival } from '../design/arrival.js'
import { SearchBox } from '../search/SearchBox.js'
import { QuestionList } from '../questions/QuestionList.js'
import { StartExamples } from './StartExamples.js'
import { LoadedDataset } from './LoadedDataset.js'
import { StatesPicture } from './StatesPicture.js'
import { ViewCards } from './ViewCards.js'
import { Ways } from './Ways.js'
import { YearsPicture } from './YearsPicture.js'
import styles from './StartPage.module.css'

/** The way in: search, a first picture, the views, the questions, and what is loaded. */
export function StartPage() {
  const heading = useArrival()
  return (
    <main id="main" className={styles['page']} tabIndex={-1}>
      <title>Normgraph</title>
      <section className={styles['hero']}>
        <div className={styles['say']}>
          <h1 ref={heading} tabIndex={-1}>
            Who agreed what with whom in cyberspace, and on whose word
          </h1>
          <p className={styles['lead']}>
            Treaties, declarations and pledges on cybersecurity, who is party to them, which norms of behaviour they
            carry, and for every tie the source that it rests on.
          </p>
          <SearchBox />
          <StartExamples />
        </div>
        <StatesPicture />
      </section>
      <section className={styles['part']}>
        <h2>Look from another side</h2>
        <ViewCards />
      </section>
      <section className={styles['part']}>
        <h2>Questions, answered</h2>
        <QuestionList />
      </section>
      <section className={styles['part']}>
        <h2>What is in it</h2>
        <div className={styles['loaded']}>
          <LoadedDataset />
          <YearsPicture />
        </div>
      </section>
      <section className={styles['part']}>
        <h2>Take it further</h2>
        <Ways />
      </section>
    </main>
  )
}

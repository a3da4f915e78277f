import { lazy, Suspense } from 'react'
import { I18nProvider } from 'react-aria-components'
import { PageBoundary } from '../app/PageBoundary.js'
import { LoadingNotice } from '../design/LoadingNotice.js'
import { SiteHeader } from './SiteHeader.js'
import styles from './PlaygroundPage.module.css'

// The editor is some 900 kB of script, compressed: the page shows itself before.
const Playground = lazy(async () => ({ default: (await import('./Playground.js')).Playground }))

/** GraphiQL below the header of the site. */
export const PlaygroundPage = () => (
  <I18nProvider locale="en-GB">
    <div className={styles['page']}>
      <SiteHeader />
      <PageBoundary>
        <main className={styles['main']}>
          <h1 className="visually-hidden">GraphQL playground</h1>
          <Suspense fallback={<LoadingNotice what="the playground" />}>
            <Playground />
          </Suspense>
        </main>
      </PageBoundary>
    </div>
  </I18nProvider>
)

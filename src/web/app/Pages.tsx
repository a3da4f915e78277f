import { lazy, Suspense, type ComponentType } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { StartPage } from '../start/StartPage.js'
import { LoadingNotice } from '../design/LoadingNotice.js'
import { NotFoundPage } from './NotFoundPage.js'
import { PageBoundary } from './PageBoundary.js'

/** A page that comes with its own script, asked for when it is opened. */
const page = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }))

const NetworkPage = page(() => import('../network/NetworkPage.js'), 'NetworkPage')
const AskPage = page(() => import('../ask/AskPage.js'), 'AskPage')
const MatrixPage = page(() => import('../matrix/MatrixPage.js'), 'MatrixPage')
const MapPage = page(() => import('../map/MapPage.js'), 'MapPage')
const TimelinePage = page(() => import('../timeline/TimelinePage.js'), 'TimelinePage')
const ComparePage = page(() => import('../compare/ComparePage.js'), 'ComparePage')
const EntityPage = page(() => import('../entity/EntityPage.js'), 'EntityPage')
const SourcePage = page(() => import('../entity/SourcePage.js'), 'SourcePage')
const SourcesPage = page(() => import('../entity/SourcesPage.js'), 'SourcesPage')
const QuestionsPage = page(() => import('../questions/QuestionsPage.js'), 'QuestionsPage')
const QuestionPage = page(() => import('../questions/QuestionPage.js'), 'QuestionPage')
const SearchPage = page(() => import('../search/SearchPage.js'), 'SearchPage')
const FilesPage = page(() => import('../files/FilesPage.js'), 'FilesPage')
const AboutPage = page(() => import('../about/AboutPage.js'), 'AboutPage')

/** What each address shows; src/http/pages.ts has the same addresses with their titles. */
export const Pages = () => (
  // A page that failed is no reason not to show another.
  <PageBoundary key={useLocation().pathname}>
    <Suspense fallback={<LoadingNotice what="the page" />}>
      <Routes>
        <Route path="/" element={<StartPage />} />
        <Route path="/network" element={<NetworkPage />} />
        <Route path="/ask" element={<AskPage />} />
        <Route path="/matrix" element={<MatrixPage />} />
        <Route path="/map" element={<MapPage />} />
        <Route path="/timeline" element={<TimelinePage />} />
        <Route path="/compare" element={<ComparePage />} />
        <Route path="/questions" element={<QuestionsPage />} />
        <Route path="/questions/:name" element={<QuestionPage />} />
        <Route path="/search" element={<SearchPage />} />
        <Route path="/files" element={<FilesPage />} />
        <Route path="/about" element={<AboutPage />} />
        <Route path="/sources" element={<SourcesPage />} />
        <Route path="/source/:id" element={<SourcePage />} />
        <Route path="/:kind/:id" element={<EntityPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </Suspense>
  </PageBoundary>
)

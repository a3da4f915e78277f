import { QueryClientProvider } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/react-router/v7'
import { I18nProvider, RouterProvider as LinksProvider } from 'react-aria-components'
import { BrowserRouter, useHref, useNavigate } from 'react-router'
import { queryClient } from '../api/query-client.js'
import { BASENAME } from '../api/site.js'
import { Pages } from './Pages.js'
import { Shell } from './Shell.js'

/** The explorer: a frame around the page that the address names. */
export const App = () => (
  <QueryClientProvider client={queryClient}>
    <BrowserRouter basename={BASENAME}>
      <NuqsAdapter>
        <Linked>
          <Shell>
            <Pages />
          </Shell>
        </Linked>
      </NuqsAdapter>
    </BrowserRouter>
  </QueryClientProvider>
)

/** A whole address, as that of a file, is one already: the router would read it as a path below the page. */
function useAddress(href: string): string {
  const within = useHref(href)
  return URL.canParse(href) ? href : within
}

/** Links and menus of the component set go where the router says; words and numbers are English, as the corpus is. */
function Linked({ children }: { readonly children: React.ReactNode }) {
  const navigate = useNavigate()
  return (
    <I18nProvider locale="en-GB">
      <LinksProvider navigate={(href) => void navigate(href)} useHref={useAddress}>
        {children}
      </LinksProvider>
    </I18nProvider>
  )
}

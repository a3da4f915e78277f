// TanStack Query (MIT): what was asked is kept, a question that was overtaken is given up, and a failure may be tried again.
import { QueryClient } from '@tanstack/react-query'
import { AskError } from './ask.js'

const MINUTE = 60_000

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5 * MINUTE,
      refetchOnWindowFocus: false,
      // Whether the server can be reached only asking it tells: it may stand on this very machine.
      networkMode: 'always',
      retry: (count, error) => count < 1 && error instanceof AskError && error.retriable,
    },
  },
})

import { useQuery } from '@tanstack/react-query'
import { AskError } from '../api/ask.js'
import { siteAddress } from '../api/site.js'

export interface OfferedFile {
  readonly name: string
  readonly about: string
  readonly extensions: readonly string[]
  readonly arguments: readonly OfferedArgument[]
}

export interface OfferedArgument {
  readonly name: string
  /** As the schema of the API writes it. */
  readonly type: string
  readonly default?: unknown
}

/** Which files the server gives, as its own index says. */
export const useFiles = () => useQuery({ queryKey: ['export'], queryFn: ({ signal }) => fetchFiles(signal) })

async function fetchFiles(signal: AbortSignal): Promise<readonly OfferedFile[]> {
  const response = await fetch(siteAddress('export/'), { headers: { accept: 'application/json' }, signal }).catch(
    (error: unknown) => {
      if (signal.aborted) throw error
      throw new AskError('The server does not answer.', 'UNREACHABLE', true)
    },
  )
  if (!response.ok) throw new AskError(`The server answered with ${response.status}.`, 'UNREADABLE', true)
  const { exports } = (await response.json()) as { readonly exports: readonly OfferedFile[] }
  return exports
}

type Fetcher = import('graphiql').GraphiQLProps['fetcher']

/** Relative to the page, as are the page's own files. */
const endpoint = new URL('graphql', document.baseURI)

export const fetcher: Fetcher = async (params, options) => {
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...options?.headers }
  const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(params) })
  return (await response.json()) as Awaited<ReturnType<Fetcher>>
}

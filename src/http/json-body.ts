import type { HttpAsked } from './answer.js'

export type Read = { readonly body: unknown } | { readonly status: 400 | 415; readonly mistake: string }

/** What was posted, read as JSON; or what is wrong with it. */
export function jsonIn({ headers, body }: HttpAsked): Read {
  const type = headers['content-type'] ?? 'none'
  if (!isJson(type)) {
    const mistake = `a request wants the content type application/json, in UTF-8, got ${JSON.stringify(type)}`
    return { status: 415, mistake }
  }
  const encoding = headers['content-encoding'] ?? 'identity'
  if (encoding !== 'identity')
    return { status: 415, mistake: `a request wants a body that is not compressed, got ${JSON.stringify(encoding)}` }
  try {
    return { body: JSON.parse(UTF8.decode(body)) as unknown }
  } catch (error) {
    return { status: 400, mistake: `a request wants a body of JSON, got ${String(error)}` }
  }
}

// It leaves out a byte order mark.
const UTF8 = new TextDecoder('utf-8', { fatal: true })

function isJson(type: string): boolean {
  const [essence = '', ...parameters] = type
    .toLowerCase()
    .split(';')
    .map((part) => part.trim())
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))
  return essence === 'application/json' && (charset === undefined || /^charset="?utf-?8"?$/.test(charset))
}

import { printSchema } from 'graphql'
import { schema } from '../graphql/schema/schema.js'
import { lazy } from '../network/lazy.js'
import type { HttpAnswer } from './answer.js'
import { contentTag } from './etag.js'

/** The types of the API in the language of schemas, with what each field means. */
export const answerSdl = lazy((): HttpAnswer => {
  const body = `${printSchema(schema())}\n`
  return {
    status: 200,
    // As text: no media type is registered for it that browsers would show.
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache', etag: contentTag(body) },
    body,
  }
})

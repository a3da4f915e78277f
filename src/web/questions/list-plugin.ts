import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The names and titles of the research questions beside the built pages, for the server to know their addresses by. */
export const questionList: Plugin = {
  name: 'question-list',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'questions.json', source: JSON.stringify(listed(), null, 2) })
  },
}

const listed = () =>
  readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => entryOf(file, readFileSync(join(import.meta.dirname, file), 'utf8')))

/** The name is the file's without number and ending, the title the first sentence of the comment that it begins with. */
function entryOf(file: string, text: string) {
  const lines = text.split('\n')
  const comment = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('#')),
  )
  const summary = comment.map((line) => line.replace(/^#\s*/, '')).join(' ')
  const title = summary.slice(0, summary.indexOf('?') + 1)
  return { name: file.replace(/^\d+-|\.graphql$/g, ''), title, summary }
}

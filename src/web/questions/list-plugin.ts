import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { questionsIn } from './question-file.js'

/** The names and titles of the research questions beside the built pages, for the server to know their addresses by. */
export const questionList: Plugin = {
  name: 'question-list',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'questions.json', source: JSON.stringify(listed(), null, 2) })
  },
}

const FOLDER = join(import.meta.dirname, '../../../questions')

const listed = () =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((file) => (file.endsWith('.graphql') ? questionsIn(file, read(file)) : []))
    .map(({ slug, title, summary }) => ({ name: slug, title, summary }))

const read = (file: string): string => readFileSync(join(FOLDER, file), 'utf8')

// Puts what the server and its workers load into few files, out of what the compiler wrote: to find and read several
// hundred modules one by one takes a worker five times as long.
import { relative, resolve } from 'node:path'
import { build } from 'vite'

const DIST = resolve('dist')
const BUNDLE = resolve('dist/bundle')

/** These begin threads by files beside their own, which are in the bundle too. */
const BEGINS_THREADS = /workers\/(pooled|corpus-columns)\.js$/

/** What a module finds by where it is, such as schema/, stays where it was. */
const keepsItsPlace = {
  name: 'keeps-its-place',
  transform(code, id) {
    if (!id.startsWith(DIST) || !code.includes('import.meta.url') || BEGINS_THREADS.test(id)) return null
    const place = JSON.stringify(relative(BUNDLE, id).replaceAll('\\', '/'))
    return { code: code.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`), map: null }
  },
}

await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [keepsItsPlace],
  // The driver of Neo4j and prom-client are only loaded where they are wanted, and piscina and pino start threads by files of their own.
  ssr: { noExternal: true, external: ['neo4j-driver', 'pino', 'piscina', 'prom-client'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: BUNDLE,
    minify: false,
    rolldownOptions: {
      input: {
        main: resolve('dist/main.js'),
        entry: resolve('dist/workers/entry.js'),
        'columns-entry': resolve('dist/workers/columns-entry.js'),
      },
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
})

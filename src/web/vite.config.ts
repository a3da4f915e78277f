import { defineConfig, type Plugin } from 'vite'
import { compression } from 'vite-plugin-compression2'
import { questionList } from './questions/list-plugin.js'

/** Where `npm run dev` answers, for pages that Vite itself serves. */
const SERVER = process.env['NORMGRAPH_SERVER'] ?? 'http://127.0.0.1:4000'

// Pages name the place of the site's root in <base>: the server writes it as deep as the page lies, Vite's own is here.
const baseAtRoot: Plugin = {
  name: 'base-at-root',
  apply: 'serve',
  transformIndexHtml: () => [{ tag: 'base', attrs: { href: '/' }, injectTo: 'head-prepend' }],
}

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that the site also works below a path of a larger one.
  base: './',
  // gzip and Brotli (vite-plugin-compression2, MIT) beside each text file, for sirv to choose from.
  plugins: [baseAtRoot, questionList, compression({ threshold: 1024, include: /\.(js|css|svg|json|ttf)$/ })],
  // These ask for their workers by a query that only Vite itself reads, not the bundler of dependencies.
  optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
  server: {
    proxy: Object.fromEntries(['/graphql', '/schema.graphql', '/export/', '/healthz'].map((path) => [path, SERVER])),
  },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Whose code is in the scripts of the pages, and under which terms: these want to be told wherever it goes.
    license: { fileName: 'licences.md' },
    // A flag is asked for when it is shown: inlined, all of them would be in the first script.
    assetsInlineLimit: 0,
    // The playground's editor is one large chunk, loaded after its page has shown itself.
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      input: [`${import.meta.dirname}/index.html`, `${import.meta.dirname}/playground.html`],
      // 'use client' in our dependencies speaks to servers that render React; there is none here.
      checks: { moduleLevelDirective: false },
    },
  },
})

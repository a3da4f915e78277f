import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that the playground also works below a path of a larger site.
  base: './',
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // The editor is one large chunk, loaded after the page has shown itself.
    chunkSizeWarningLimit: 4096,
    // 'use client' in our dependencies speaks to servers that render React; there is none here.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
})

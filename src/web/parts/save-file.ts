/** Browsers read the file some time after the click; so long FileSaver.js too keeps it for them. */
const KEPT_MS = 40_000

/** Hands a file to the reader, called by what it holds: `normgraph-norm-spread-bpf-2020-5-2026-11-29.svg`. */
export function saveFile(what: string, ending: string, content: Blob): void {
  const link = document.createElement('a')
  const address = URL.createObjectURL(content)
  link.href = address
  link.download = fileName(what, ending)
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}

function fileName(what: string, ending: string): string {
  const words = what.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return `normgraph-${words}-${new Date().toISOString().slice(0, 10)}.${ending}`
}

import { buffer } from 'node:stream/consumers'
import { parse } from 'csv-parse/sync'
import { readXlsx } from 'hucre/xlsx'
import type { Download, Page } from 'playwright-core'
import { expect } from 'vitest'

/** What is in a file that a page gave. */
export interface Taken {
  readonly name: string
  /** Of a table: its rows without the heading; of a network: its nodes; of a picture: its marks or colours. */
  readonly count: number
  /** Of a table: each row by the headings. */
  readonly rows: readonly Readonly<Record<string, string>>[]
}

/** Clicks an offer of a menu, and reads the file that comes of it. */
export async function taken(page: Page, menu: number, button: string, choice: string): Promise<Taken> {
  await page.getByRole('button', { name: button, exact: true }).nth(menu).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: choice }).first().click()
  return read(page, await coming)
}

/** What a menu offers. */
export async function offered(page: Page, menu: number, button: string): Promise<readonly string[]> {
  await page.getByRole('button', { name: button, exact: true }).nth(menu).click()
  await page.getByRole('menu').waitFor()
  const names = await page.evaluate<readonly string[]>(NAMES)
  await page.keyboard.press('Escape')
  await page.getByRole('menu').waitFor({ state: 'detached' })
  return names
}

// In the words of the browser, whose names this side does not know.
const NAMES = "[...document.querySelectorAll('[role=menuitem] > span')].map((item) => item.firstChild.textContent)"

/** What a browser elsewhere took. */
export const bytesOf = async (download: Download): Promise<Buffer> => buffer(await download.createReadStream())

async function read(page: Page, coming: Download): Promise<Taken> {
  expect(await coming.failure()).toBeNull()
  const name = coming.suggestedFilename()
  const bytes = await bytesOf(coming)
  const ending = /\.([a-z]+)$/.exec(name)?.[1] ?? ''
  const reader = READERS[ending]
  if (reader === undefined) throw new Error(`no test reads ${name}`)
  return { name, rows: [], ...(await reader(bytes, page)) }
}

type Content = Pick<Taken, 'count'> & Partial<Pick<Taken, 'rows'>>

const READERS: Readonly<Record<string, (bytes: Buffer, page: Page) => Content | Promise<Content>>> = {
  csv: (bytes) => {
    const rows = parse<Record<string, string>>(bytes, { columns: true, bom: true })
    return { count: rows.length, rows }
  },
  xlsx: async (bytes) => {
    const { sheets } = await readXlsx(bytes)
    return { count: (sheets[0]?.rows.length ?? 0) - 1 }
  },
  svg: async (bytes, page) => ({ count: await inPage<number>(page, SVG, bytes.toString()) }),
  png: async (bytes, page) => {
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
    expect(Math.min(width, height)).toBeGreaterThan(200)
    return { count: await inPage<number>(page, COLOURS, bytes.toString('base64')) }
  },
  gexf: async (bytes, page) => ({ count: await inPage<number>(page, NODES, bytes.toString()) }),
  graphml: async (bytes, page) => ({ count: await inPage<number>(page, NODES, bytes.toString()) }),
  cyjs: (bytes) => ({
    count: (JSON.parse(bytes.toString()) as { readonly elements: { readonly nodes: readonly unknown[] } }).elements
      .nodes.length,
  }),
  jsonld: (bytes) => ({ count: Object.keys(JSON.parse(bytes.toString()) as object).length }),
  json: (bytes) => {
    const read = JSON.parse(bytes.toString()) as { readonly nodes?: readonly unknown[] }
    return { count: read.nodes?.length ?? Object.keys(read).length }
  },
}

const inPage = <Result>(page: Page, code: string, given: string): Promise<Result> =>
  page.evaluate(`(${code})(${JSON.stringify(given)})`)

/** Stands by itself: on white, with a title and a source, and with nothing of the page in it. */
const SVG = `(text) => {
  const read = new DOMParser().parseFromString(text, 'image/svg+xml')
  const wrong = [
    read.querySelector('parsererror') && 'does not parse',
    read.documentElement.querySelector('rect')?.getAttribute('fill') !== '#ffffff' && 'is not on white',
    !read.querySelector('title')?.textContent && 'has no title',
    !/Source: Normgraph, dataset version \\w+, \\d+ \\w+ \\d{4}, http/.test([...read.querySelectorAll('text')].map((line) => line.textContent).join(' ')) &&
      'has no source',
    /var\\(--|<a[ >]|class=/.test(text) && 'needs the page',
  ].filter(Boolean)
  if (wrong.length > 0) throw new Error('the picture ' + wrong.join(', '))
  return read.querySelectorAll('path, rect, circle, line').length
}`

const COLOURS = `async (base64) => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const context = canvas.getContext('2d')
  context.drawImage(bitmap, 0, 0)
  const pixels = new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)
  if (pixels[0] !== 0xffffffff) throw new Error('the picture is not on white')
  return new Set(pixels).size
}`

const NODES = `(text) => {
  const read = new DOMParser().parseFromString(text, 'application/xml')
  if (read.querySelector('parsererror')) throw new Error('the network does not parse')
  return read.getElementsByTagNameNS('*', 'node').length
}`

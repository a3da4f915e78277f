// BlueOak-1.0.0, no dependency, kept since 2010: a parser that takes text as it comes and gives long texts in pieces.
import sax from 'sax'
import { FileError } from '../../../errors.js'
import { damaged } from './zip.js'

export type Attributes = Readonly<Record<string, string>>

/** Looks at a part of a workbook as it is read; elements by name without prefix. */
export interface XmlHandler {
  open?(element: string, attributes: Attributes): void
  close?(element: string): void
  text?(text: string): void
}

/** Reads XML in chunks, and hands on what the handler has emitted after each. */
export async function* parsedXml<T>(
  file: string,
  bytes: AsyncIterable<Uint8Array>,
  handlerOf: (emit: (item: T) => void) => XmlHandler,
): AsyncGenerator<T> {
  let items: T[] = []
  const xml = parserFor(
    file,
    handlerOf((item) => items.push(item)),
  )
  for await (const text of texts(file, bytes)) {
    xml.write(text)
    yield* items
    items = []
  }
  xml.close()
}

/** All that a small part of a workbook says. */
export async function readXml(file: string, bytes: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  await parsedXml<never>(file, bytes, () => handler).next()
}

/** Elements within one another: a cell is the seventh at most, and each is kept until it ends. */
const DEEPEST = 100

function parserFor(file: string, { open, close, text }: XmlHandler) {
  const xml = sax.parser(true)
  let depth = 0
  xml.onopentag = ({ name, attributes }) => {
    depth += 1
    if (depth > DEEPEST) throw noWorkbook(file, `elements within one another ${DEEPEST} deep and deeper`)
    open?.(local(name), attributes as Attributes)
  }
  xml.onclosetag = (name) => {
    depth -= 1
    close?.(local(name))
  }
  xml.ontext = (piece) => text?.(piece)
  xml.oncdata = (piece) => text?.(piece)
  // No workbook has one, and all that entities can be misused for begins with it.
  xml.ondoctype = () => {
    throw noWorkbook(file, 'a document type with entities of its own')
  }
  xml.onerror = (error) => {
    throw damaged(file, error)
  }
  return xml
}

const noWorkbook = (file: string, got: string): FileError =>
  new FileError(
    'FILE_XML',
    file,
    `wanted the XML of a workbook, got ${got}`,
    'Open it in a spreadsheet program and save it anew',
  )

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

async function* texts(file: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  } catch (error) {
    throw error instanceof TypeError ? damaged(file, error) : error
  }
}

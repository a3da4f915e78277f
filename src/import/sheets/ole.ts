import { createReadStream } from 'node:fs'
import { FileError } from '../../errors.js'

// How the directory of an OLE container spells the stream that an encrypted workbook stands in.
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

/** What Excel keeps in an OLE container is either older than .xlsx or locked. */
export async function oleError(file: string): Promise<FileError> {
  return (await contains(file, ENCRYPTED)) ? encrypted(file) : oldExcel(file)
}

async function contains(file: string, wanted: Buffer): Promise<boolean> {
  let before = Buffer.alloc(0)
  for await (const chunk of createReadStream(file)) {
    const bytes = Buffer.concat([before, chunk as Buffer])
    if (bytes.includes(wanted)) return true
    before = bytes.subarray(-wanted.length)
  }
  return false
}

export const encrypted = (file: string): FileError =>
  new FileError(
    'FILE_ENCRYPTED',
    file,
    'wanted a workbook that opens without a password, got an encrypted one',
    'Open it with its password and save it without one',
  )

const oldExcel = (file: string): FileError =>
  new FileError(
    'FILE_OLD_EXCEL',
    file,
    'wanted .xlsx, got an Office file of the format before 2007 (.xls)',
    'Open it in a spreadsheet program and save it as .xlsx',
  )

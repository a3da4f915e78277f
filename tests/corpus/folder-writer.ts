import { replaceFolder } from '../../src/corpus/folder.js'

// Replaces a folder over and over until it is killed, at most as often as a second or two allow.
const [, , folder = ''] = process.argv
const MOST = 2_000

for (let times = 0; times < MOST; times++) {
  const id = times % 2 === 0 ? 'even' : 'odd'
  await replaceFolder(folder, (replace) =>
    replace(new Map([['sources', [{ file: '', line: 1, cells: { id, title: id, access: 'CITED' } }]]])),
  )
  if (times === 0) console.log('writing')
}

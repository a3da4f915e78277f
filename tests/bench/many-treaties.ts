import { once } from 'node:events'
import { createWriteStream, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { TREATIES } from '../treaties.js'

type Row = Readonly<Record<string, string>>

/** Writes manytreaties so many times over, each time with a suffix on each treaty and its title: ten times are 1.25 million rows. */
export async function writeManyTreaties(file: string, times: number): Promise<number> {
  const rows = parse<Row>(gunzipSync(readFileSync(TREATIES)), { columns: true })
  const columns = Object.keys(rows[0] ?? {})
  const out = createWriteStream(file)
  out.write(stringify([columns]))
  for (let time = 0; time < times; time += 1)
    if (
      !out.write(
        stringify(
          rows.map((row) => suffixed(row, time)),
          { columns },
        ),
      )
    )
      await once(out, 'drain')
  out.end()
  await once(out, 'finish')
  return rows.length * times
}

const suffixed = (row: Row, time: number): Row => ({
  ...row,
  treatyID: `${row['treatyID'] ?? ''}-${time}`,
  title: row['title'] === '' ? '' : `${row['title'] ?? ''} (${time})`,
})

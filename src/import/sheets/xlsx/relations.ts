import { posix } from 'node:path'
import { readXml } from './xml.js'
import type { Zip } from './zip.js'

/** What a part of a workbook refers to. */
export interface PartRelation {
  readonly id: string
  /** The last word of its type, as `worksheet`: the rest tells editions of the standard apart. */
  readonly type: string
  /** The name of the part. */
  readonly target: string
}

/** The relations of a part; of the package itself where the part is ''. */
export async function relationsOf(file: string, zip: Zip, part: string): Promise<readonly PartRelation[]> {
  const folder = posix.dirname(part)
  const bytes = zip.read(posix.join(folder, '_rels', `${posix.basename(part)}.rels`))
  const relations: PartRelation[] = []
  if (bytes === undefined) return relations
  await readXml(file, bytes, {
    open(element, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (element !== 'Relationship') return
      relations.push({ id, type: posix.basename(type), target: posix.resolve('/', folder, target).slice(1) })
    },
  })
  return relations
}

import type { Source } from '../domain.js'
import { SOFTWARE } from './software.js'
import type { ZipEntry } from './zip.js'

/** A file of rows, and what its columns mean. */
export interface Resource extends ZipEntry {
  readonly about: string
  /** As the Table Schema of Frictionless Data has them. */
  readonly fields: readonly object[]
}

export interface PackageContents {
  readonly version: string
  /** ISO 8601, UTC. */
  readonly created: string
  readonly sources: readonly Source[]
  readonly resources: readonly Resource[]
}

/** The `datapackage.json` of some files (https://specs.frictionlessdata.io, version 1). */
export const dataPackage = ({ version, created, sources, resources }: PackageContents): ZipEntry => ({
  name: 'datapackage.json',
  text: JSON.stringify(
    {
      profile: 'tabular-data-package',
      name: 'normgraph-corpus',
      title: 'Normgraph: a corpus of international cybersecurity cooperation',
      description: `Written by ${SOFTWARE.name} ${SOFTWARE.version}, which loads the folder again as it is.`,
      version,
      created,
      licenses: [{ path: 'sources.csv', title: 'Facts: see the licence of each source, in the column licence' }],
      sources: sources.map(sourceOf),
      resources: resources.map(resourceOf),
    },
    null,
    2,
  ),
})

const sourceOf = ({ title, url, licence }: Source) => ({
  title,
  ...(url == null ? {} : { path: url }),
  ...(licence == null ? {} : { licence }),
})

const resourceOf = ({ name, text, about, fields }: Resource) => ({
  profile: 'tabular-data-resource',
  name: name.replace(/\.csv$/, '').replaceAll(/[/.]/g, '-'),
  path: name,
  description: about,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes: Buffer.byteLength(text),
  schema: { fields, missingValues: [''] },
})

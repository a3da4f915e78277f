import { createHash } from 'node:crypto'
import { distance } from 'fastest-levenshtein'
import { InputError, StoreError } from '../errors.js'
import type { ExportScope, ExportDescription, ExportFile, ExportProvider } from './export-file.js'
import type { TextArguments } from '../formats/table.js'
import { SOFTWARE } from '../formats/software.js'
import type { Store } from '../store/store.js'

/** Everything that can be taken away, whoever provides it. */
export interface Exports {
  readonly index: readonly ExportDescription[]
  /** @throws InputError where there is no such file, or its arguments are no good. */
  find(file: string, given: TextArguments): ExportFile
  /** Of what version and day a file would be now. */
  asked(now?: Date): Promise<ExportScope>
}

export function exportsOf(providers: readonly ExportProvider[], store: Store): Exports {
  const index = providers.flatMap((provider) => provider.index)
  return {
    index,
    find(file, given) {
      const { name, extension } = partsOf(file)
      const provider = providers.find((one) => one.index.some((described) => described.name === name))
      const described = index.find((one) => one.name === name)
      if (provider === undefined || described === undefined) throw unknownName(name, index)
      if (!described.extensions.includes(extension)) throw unknownExtension(described, extension)
      return provider.file(name, extension, given)
    },
    async asked(now = new Date()) {
      const version = await store.version()
      if (version === null) throw new StoreError('STORE_FAILED', 'nothing is loaded; run `npm run load`', false)
      return { version, now }
    },
  }
}

/** The same for the same file: what it is made from, by what, on which day, and the arguments. */
export function tagOf({ name, made }: ExportFile, given: TextArguments, { version, now }: ExportScope): string {
  const day = now.toISOString().slice(0, 10)
  const parts = [SOFTWARE.version, version, day, name, made, ...[...given].sort().flat()]
  return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}"`
}

/** An extension may have a dot in it, a name has none. */
function partsOf(file: string): { readonly name: string; readonly extension: string } {
  const [name = '', ...extension] = file.split('.')
  return { name, extension: extension.join('.') }
}

function unknownName(name: string, index: readonly ExportDescription[]): InputError {
  const names = index.map((one) => one.name)
  const near = names.filter((one) => distance(one, name) <= Math.max(1, Math.floor(name.length / 3)))
  const hint = near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`
  return new InputError(
    'UNKNOWN_EXPORT',
    `an export wants one of ${names.join(', ')}, got ${JSON.stringify(name)}${hint}`,
  )
}

function unknownExtension({ name, extensions }: ExportDescription, extension: string): InputError {
  const wanted = extensions.map((one) => `${name}.${one}`).join(', ')
  return new InputError(
    'UNKNOWN_EXPORT',
    `${name} wants one of ${wanted}, got ${JSON.stringify(`${name}.${extension}`)}`,
  )
}

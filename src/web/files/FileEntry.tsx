import { siteAddress, fileAddress } from '../api/site.js'
import type { OfferedArgument, OfferedFile } from './use-files.js'
import { ARGUMENT_WORDS, EXAMPLES, FORMATS } from './words.js'
import styles from './Files.module.css'

/** A file: what it is, each format as a link, and what it takes. */
export function FileEntry({ file }: { readonly file: OfferedFile }) {
  const example = exampleOf(file)
  return (
    <li className={styles['file']}>
      <h3>
        <code>{file.name}</code>
      </h3>
      <p>{file.about.replaceAll('`', '')}</p>
      <p className={styles['formats']}>
        {file.extensions.map((extension) => (
          <a key={extension} href={fileAddress(`${file.name}.${extension}`, example)} download>
            {FORMATS[extension] ?? extension}
          </a>
        ))}
        {Object.keys(example).length > 0 && <span>for example: {inWords(example)}</span>}
      </p>
      {file.arguments.length > 0 && (
        <p className={styles['takes']}>
          Takes{' '}
          {file.arguments.map((argument, index) => (
            <span key={argument.name}>
              {index > 0 && ', '}
              <a href={siteAddress(`files#${argument.name}`)} title={typeInWords(argument)}>
                {argument.name}
              </a>
            </span>
          ))}
        </p>
      )}
    </li>
  )
}

/** What a file cannot be had without, of something that is known to most. */
function exampleOf({ name, arguments: args }: OfferedFile): Readonly<Record<string, unknown>> {
  const needed = args.filter((arg) => arg.type.endsWith('!') && arg.default === undefined)
  return EXAMPLES[name] ?? Object.fromEntries(needed.map((arg) => [arg.name, ARGUMENT_WORDS[arg.name]?.example]))
}

const typeInWords = ({ type, default: usual }: OfferedArgument): string =>
  usual === undefined
    ? type
    : `${type}, ${typeof usual === 'string' ? usual : JSON.stringify(usual)} where it is left out`

const inWords = (example: Readonly<Record<string, unknown>>): string =>
  Object.entries(example)
    .map(([name, value]) => `${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ')

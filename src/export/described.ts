import type { GraphQLInputType } from 'graphql'
import type { DescribedArgument } from './export-file.js'

interface Parameter {
  readonly name: string
  readonly type: GraphQLInputType
  readonly defaultValue?: unknown
}

/** An argument as the list of all files has it. */
export const described = ({ name, type, defaultValue }: Parameter): DescribedArgument => ({
  name,
  type: String(type),
  ...(defaultValue === undefined ? {} : { default: defaultValue }),
})

type Formats = Readonly<Record<string, { readonly options: readonly string[] }>>

/** What only files of some formats take: each is off unless it is said. */
export function formatArguments(formats: Formats): readonly DescribedArgument[] {
  const names = new Set(Object.values(formats).flatMap(({ options }) => options))
  return [...names].map((name) => ({
    name,
    type: 'Boolean',
    default: false,
    extensions: Object.keys(formats).filter((extension) => formats[extension]!.options.includes(name)),
  }))
}

export const pathOf = ({ url = '/' }: { readonly url?: string | undefined }): string => url.split('?', 1)[0] ?? '/'

/** Where the schema of the API is. */
export const SCHEMA = '/schema.graphql'

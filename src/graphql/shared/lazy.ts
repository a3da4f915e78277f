/** What answers for a type that has no model of its own: its fields, each there or made when it is selected. */
export type Lazy<T> = T extends object ? { readonly [Field in keyof T]: T[Field] | (() => Promise<T[Field]>) } : T

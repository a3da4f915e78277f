import { Basis } from '../generated/enums.js'
import { list, optional, required } from './cells.js'
import { id, oneOf, slug, text, url, valuesOf } from './kinds.js'
import { idOf } from './references.js'

/** The columns that tables share; functions, so that no table shares another's schemas. */
export const source = () => ({
  source: idOf(['SOURCE'], required(id).describe('The source that says so.')),
  locators: list().describe('Where it says so: sections, articles, pages or cells; required where the source is READ.'),
})

// What follows from memberships is worked out from adoptions, never written down.
const writtenBases = valuesOf(Basis).filter((basis) => basis !== 'DERIVED_FROM_MEMBERSHIP')

export const claim = () => ({
  ...source(),
  basis: required(oneOf(writtenBases)).describe('How it is known.'),
  note: optional(text).describe('A caveat, or the rule that an inference follows; required where basis is INFERRED.'),
})

export const names = () => ({
  name: required(text).describe('Its name.'),
  aliases: list().describe('Other names and abbreviations.'),
  description: optional(text).describe('What it is, in a sentence or two.'),
})

export const entityColumns = () => ({ id: required(slug).describe('Its id.'), ...names() })

export const address = () => ({ url: optional(url).describe('Where it is to be had or has its home on the web.') })

export const agreement = () => idOf(['AGREEMENT'], required(id).describe('The agreement.'))

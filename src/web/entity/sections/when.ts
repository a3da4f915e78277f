import type { SectionParts } from '../Section.js'

/** A part of a page only where it has something to say. */
export const sectionWhen = (holds: boolean, section: SectionParts): readonly SectionParts[] => (holds ? [section] : [])

/** What a count of zero says where something is shown that does not count. */
export const noneButApart = (apart: number | null): Pick<SectionParts, 'none'> =>
  apart === null || apart === 0 ? {} : { none: `none; ${apart.toLocaleString('en')} not counted` }

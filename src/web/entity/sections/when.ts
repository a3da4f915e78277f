import type { SectionParts } from '../Section.js'

/** A part of a page only where it has something to say. */
export const sectionWhen = (holds: boolean, section: SectionParts): readonly SectionParts[] => (holds ? [section] : [])

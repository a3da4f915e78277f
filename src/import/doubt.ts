/** Signs by which people doubt or deny what they write: 'Brazil?', '!signed', '≠ signed', '- signed'. */
const DOUBT = /[?¿!≠¬✗✘]|^[-–—~]\s?(?=\p{L})/u

/** Whether a text is not meant as its letters say. */
export const isDoubted = (text: string): boolean => DOUBT.test(text)

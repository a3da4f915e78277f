import { z } from 'zod'

/** What a mapping may say of dates. */
export const datesSchema = z.strictObject({
  columns: z.array(z.string()).optional().describe('the columns that hold dates'),
  joined: z
    .record(z.string(), z.array(z.string()).min(2).max(3))
    .optional()
    .describe(
      'for dates of which the year, the month and the day stand in columns of their own, these by a name that is then used as a column of dates is: `Signed: [Year, Month, Day]`; without a month or a day, blank or `unknown`, it is less precise',
    ),
  formats: z
    .array(z.string())
    .optional()
    .describe(
      'how they are written, tried in turn: `partial` (2015, 2015-07, 2015-07-14), `human` (14 May 2015, mai 2015, c. 2004, spring 2004, Q3 2014: what people write in eight languages; what is not exact is read as far as it goes, and told) or tokens of date-fns (dd/MM/yyyy, MMMM yyyy); without it partial',
    ),
  unknown: z
    .array(z.string())
    .optional()
    .describe(
      'what is written where a date is not known, * for any ending, also what a failed look-up leaves (#N/A); such a cell counts as blank',
    ),
  corrections: z
    .record(z.string(), z.string())
    .optional()
    .describe('what is written that is no date, and the date that it stands for'),
  until: z
    .enum(['exclusive', 'inclusive'])
    .optional()
    .describe(
      'whether what is written for `until` is the last moment that is meant (`inclusive`: a term 2015-2016 ends as 2017 begins) or, as here, the first after it (`exclusive`, also without it)',
    ),
  doubtful: z.string().optional().describe('the sign after a date that is in doubt: it is read, and told'),
})

import type { Loaded } from '../../domain.js'
import type { Context } from '../context.js'
import type { Citable } from './citable.js'
import { answerCited } from './citation.js'

/** All that is loaded; what it is and where it comes from stands at the page about it. */
export const citedDataset = ({ version }: Loaded, context: Context): Citable =>
  answerCited(
    { title: 'A knowledge graph of international cybersecurity cooperation', note: null, path: '/about', version },
    context,
  )

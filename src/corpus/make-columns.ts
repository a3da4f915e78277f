import { packGraph } from '../store/memory/graph/pack-graph.js'
import { readCorpus } from './corpus.js'

/** The corpus of some folders as columns, with its index of words. @throws CorpusError as `readCorpus` does. */
export const makeColumns = async (folders: readonly string[]): Promise<SharedArrayBuffer> =>
  packGraph(await readCorpus(folders), { search: true }).bytes

// @ts-nocheck: typed in comments until the next commit
import { checker } from './checks/check.js'
import { misdeclared } from './types/declarations.js'
import { expand } from './language/expand.js'
import { readHeader } from './language/header.js'
import { misread, undeclared, unused } from './types/parameters.js'
import { refusal } from './refusals.js'
import { toText, unreadable } from './language/text.js'

/** @import { Shorten } from './language/expand.js' */
/** @import { File } from './language/files.js' */
/** @import { Fragments } from './language/fragments.js' */
/** @import { Header } from './language/header.js' */
/** @import { Model } from './types/model.js' */
/** @import { Refusal } from './refusals.js' */
/** @import { Text } from './language/text.js' */
/** @typedef {{ readonly file: File, readonly header: Header, readonly text: Text, readonly refusals: readonly Refusal[] }} Question */

/**
 * A question or a load.
 * @param {File} file
 * @param {Fragments} fragments
 * @param {Model} model
 * @param {Shorten} shorten
 * @returns {Question}
 */
export function readQuestion(file, fragments, model, shorten) {
  const header = readHeader(file)
  const { lines, refusals } = expand(header.body, fragments)
  const text = toText(lines)
  const unfit = [...refusals, ...unreadable(lines), ...empty(file, text)]
  const short = () => toText(expand(header.body, fragments, shorten).lines)
  const looked = () => [...ofParams(file, header, text, model), ...checker(file, header, model)(text, short())]
  const found = unfit.length > 0 ? unfit : looked()
  const ofHeader = [...header.refusals, ...misdeclared(file, header, model)]
  return { file, header, text, refusals: [...ofHeader, ...found] }
}

/** @type {(file: File, text: Text) => readonly Refusal[]} */
const empty = ({ path, lines }, { text }) =>
  text === '' ? [refusal({ file: path, line: lines.length }, 'Cypher below the header', 'none')] : []

/** @type {(file: File, header: Header, text: Text, model: Model) => readonly Refusal[]} */
const ofParams = (file, header, text, model) =>
  header.definitions
    ? [...undeclared(file, header, text), ...unused(file, header, text), ...misread(header, model, text)]
    : []

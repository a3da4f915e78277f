import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { diagnosticsOf } from './plugin.js'

const mistakes = 'tests/codegen/mistakes'

describe('the plugin refuses, word for word,', () => {
  test.each(readdirSync(mistakes).sort())('%s', (mistake) => {
    const wanted = readFileSync(`${mistakes}/${mistake}/diagnostics.txt`, 'utf8')
    expect(`${diagnosticsOf(`${mistakes}/${mistake}`)}\n`).toBe(wanted)
  })
})

import { readFileSync } from 'node:fs'
import { prepareText } from '../../../utils/library/imports/parser/prepare-text.ts'

/** Names of the long texts, written for these tests. */
export const LONG_TEXTS = ['law', 'decree', 'party', 'agency', 'scan'] as const

/** Reads a long text, as pasted. */
export function readLongText(name: (typeof LONG_TEXTS)[number]): string {
  return prepareText(readFileSync(new URL(`texts/${name}.txt`, import.meta.url), 'utf8'))
}

/** Reads the expected outline of a long text. */
export function readExpectedOutline(name: (typeof LONG_TEXTS)[number]): string {
  return readFileSync(new URL(`texts/${name}.expected.txt`, import.meta.url), 'utf8')
}

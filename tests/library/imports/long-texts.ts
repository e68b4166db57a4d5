import { readFileSync } from 'node:fs'
import { prepareText } from '../../../utils/library/imports/parser/prepare-text.ts'

/** The long texts, written for these tests. */
export const LONG_TEXTS = ['law', 'decree', 'party', 'agency', 'scan'] as const

/** One of them, as somebody would paste it. */
export function readLongText(name: (typeof LONG_TEXTS)[number]): string {
  return prepareText(readFileSync(new URL(`texts/${name}.txt`, import.meta.url), 'utf8'))
}

/** The structure that was written down for it. */
export function readExpectedOutline(name: (typeof LONG_TEXTS)[number]): string {
  return readFileSync(new URL(`texts/${name}.expected.txt`, import.meta.url), 'utf8')
}

// Groups of everyday phrases that mean the same in a question. A question with one phrase of a group resembles the
// examples with any other.

import { ACTS } from './acts.ts'
import { ASKED } from './asked.ts'
import { THINGS } from './things.ts'

/** All groups of phrases by name. */
export const CONCEPTS = { ...ACTS, ...ASKED, ...THINGS } as const

/** The name of a concept. */
export type ConceptName = keyof typeof CONCEPTS

import { FRAME_SETS } from './framed-marks/frame-sets.ts'
import { HELD_OUT_PAPERS } from './held-out/index.ts'
import type { PaperSet } from './paper.ts'
import { TUNING_PAPERS } from './tuning/index.ts'

/** The sets of papers by name. A set for measuring has layouts and fonts that the tuning set has not. */
export const PAPER_SETS: Readonly<Record<string, PaperSet>> = { tuning: TUNING_PAPERS, heldout: HELD_OUT_PAPERS }

/** These and the sets of pages with frames: all that can be drawn and measured. */
export const DRAWN_SETS: Readonly<Record<string, PaperSet>> = { ...PAPER_SETS, ...FRAME_SETS }

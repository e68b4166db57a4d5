import { createContext } from 'preact'
import type { Reminder } from '../../utils/settings/schema.ts'

/** The rules of the user's own agency that are bound to checks, for every list of findings below. */
export const OwnRules = createContext<readonly Reminder[]>([])

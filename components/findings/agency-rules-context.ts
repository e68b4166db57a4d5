import { createContext } from 'preact'
import type { Reminder } from '../../utils/settings/settings-schema.ts'

/** The rules of the user's own agency that are bound to checks, for every list of findings below. */
export const AgencyRulesContext = createContext<readonly Reminder[]>([])

import { createContext } from 'preact'
import type { Reminder } from '../../utils/settings/composer-choices.ts'

/** Provides the rules of the user's own agency, each bound to a check, to the lists of findings. */
export const AgencyRulesContext = createContext<readonly Reminder[]>([])

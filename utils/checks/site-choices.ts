// Levels that hold on one site alone.

import type { CheckId, Level } from '../draft.ts'
import type { CheckChoice, CheckChoices, ChoiceKey, SiteCheckChoices } from './check-contract.ts'
import { chooseLevel, getChoiceKey, isSofter } from './finding-levels.ts'
import { CHECKS } from './index.ts'

/**
 * Returns the choices that hold on a site. A level chosen for a check there is that of the check, and no kind of it is
 * louder; softer kinds stay as they are, and so do kinds that are off.
 */
export function applySiteChoices(levels: CheckChoices, site: SiteCheckChoices): CheckChoices {
  const result: Partial<Record<ChoiceKey, CheckChoice>> = { ...levels }
  for (const [id, choice] of Object.entries(site) as [CheckId, CheckChoice][]) {
    result[id] = choice
    if (choice === 'off') continue
    // Turned on here, the kinds of a check that is off elsewhere are as they were.
    const { [id]: general, ...others } = levels
    const usual = general === 'off' ? others : levels
    for (const kind of CHECKS[id].kinds ?? [])
      result[getChoiceKey(id, kind)] = limitLevel(chooseLevel(CHECKS[id], kind, usual), choice)
  }
  return result
}

/** Lists the choices that make a difference on a site: a check that is all of kinds can only become softer. */
export function listSiteCheckChoices(id: CheckId): readonly CheckChoice[] {
  return CHECKS[id].isAllOfKinds ? ['warn', 'note', 'off'] : ['stop', 'warn', 'note', 'off']
}

function limitLevel(level: CheckChoice, most: Level): CheckChoice {
  return level !== 'off' && isSofter(most, level) ? most : level
}

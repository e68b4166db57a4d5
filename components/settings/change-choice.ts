import type { CheckChoice, ChoiceKey } from '../../utils/checks/check-contract.ts'
import { chooseLevel, getChoiceKey } from '../../utils/checks/finding-levels.ts'
import { CHECKS } from '../../utils/checks/index.ts'
import { CHECK_IDS } from '../../utils/draft.ts'
import type { Settings } from '../../utils/settings/settings-schema.ts'

/**
 * Stores a choice for a check or for a kind of its findings; undefined turns a check on at its level. What holds
 * without a choice is not stored, so that a later default reaches it.
 */
export function changeChoice(
  choices: Settings['checks'],
  key: ChoiceKey,
  choice: CheckChoice | undefined,
): Settings['checks'] {
  const { [key]: _, ...others } = choices
  if (choice === undefined) return others
  const check = CHECKS[CHECK_IDS.find((id) => key === id || key.startsWith(`${id}/`))!]
  const kind = check.kinds?.find((each) => getChoiceKey(check.id, each) === key)
  return chooseLevel(check, kind, others) === choice ? others : { ...others, [key]: choice }
}

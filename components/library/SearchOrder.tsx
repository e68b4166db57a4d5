import type { JSX } from 'preact'
import { librarySearchMessages } from '../../utils/i18n/library/library-search-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { isFilterActive } from '../../utils/library/search/search-filter.ts'
import type { Role } from '../../utils/settings/settings-schema.ts'
import { Icon } from '../ui/Icon.tsx'
import type { SearchChoices } from './search-choices.ts'
import { ToggleChip } from './ToggleChip.tsx'

interface SearchOrderProps {
  language: Language
  /** The user's roles, without "other". */
  roles: readonly Role[]
  choices: SearchChoices
  /** Whether the law of an earlier day is shown. */
  past: boolean
  onChoices(choices: SearchChoices): void
  /** The id of the element the filter button opens. */
  filterId: string
}

/** The order of the results, and the button that opens the filter. */
export function SearchOrder({ language, roles, choices, past, onChoices, filterId }: SearchOrderProps): JSX.Element {
  const messages = translate(librarySearchMessages, language)
  const { currentFirst, ownFirst, filter, filtering } = choices
  const narrowed = [filter.standing, filter.audience, filter.subjects].reduce(
    (sum, list) => sum + (list?.length ?? 0),
    0,
  )
  return (
    <div class="chips order">
      <ToggleChip
        on={currentFirst}
        onToggle={(on) => onChoices({ ...choices, currentFirst: on })}
        name={past ? messages.thenFirst : messages.currentFirst}
      />
      {roles.length > 0 && (
        <ToggleChip
          on={ownFirst}
          onToggle={(on) => onChoices({ ...choices, ownFirst: on })}
          title={messages.rolesHint}
          name={capitalize(roles.map((role) => messages.roles[role]).join(', '))}
        />
      )}
      <button
        type="button"
        class={isFilterActive(filter) ? 'chip small on' : 'chip small'}
        aria-expanded={filtering}
        aria-controls={filterId}
        onClick={() => onChoices({ ...choices, filtering: !filtering })}
      >
        <Icon name="sliders" />
        {messages.filter.name}
        {narrowed > 0 && <span class="of">{narrowed}</span>}
      </button>
    </div>
  )
}

function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

import type { JSX } from 'preact'
import { libraryWords } from '../../utils/i18n/library/library.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { narrows } from '../../utils/library/search/filter.ts'
import type { Role } from '../../utils/settings/schema.ts'
import { Icon } from '../ui/Icon.tsx'
import { Chip } from './Chip.tsx'
import type { SearchChoices } from './search-choices.ts'

interface SearchOrderProps {
  language: Language
  /** Of the user, without "other". */
  roles: readonly Role[]
  choices: SearchChoices
  onChoices(choices: SearchChoices): void
  /** The element that the filter button opens. */
  filterId: string
}

/** What comes first among the results, and the way to the filter. */
export function SearchOrder({ language, roles, choices, onChoices, filterId }: SearchOrderProps): JSX.Element {
  const words = say(libraryWords, language)
  const { currentFirst, ownFirst, filter, filtering } = choices
  const narrowed = [filter.standing, filter.audience, filter.subjects].reduce(
    (sum, list) => sum + (list?.length ?? 0),
    0,
  )
  return (
    <div class="chips order">
      <Chip
        on={currentFirst}
        onToggle={(on) => onChoices({ ...choices, currentFirst: on })}
        name={words.currentFirst}
      />
      {roles.length > 0 && (
        <Chip
          on={ownFirst}
          onToggle={(on) => onChoices({ ...choices, ownFirst: on })}
          title={words.rolesHint}
          name={capital(roles.map((role) => words.roles[role]).join(', '))}
        />
      )}
      <button
        type="button"
        class={narrows(filter) ? 'chip small on' : 'chip small'}
        aria-expanded={filtering}
        aria-controls={filterId}
        onClick={() => onChoices({ ...choices, filtering: !filtering })}
      >
        <Icon name="sliders" />
        {words.filter.name}
        {narrowed > 0 && <span class="of">{narrowed}</span>}
      </button>
    </div>
  )
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

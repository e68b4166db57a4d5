import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { librarySearchMessages } from '../../utils/i18n/library/library-search-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Role } from '../../utils/settings/settings-schema.ts'
import { Icon } from '../ui/Icon.tsx'
import { lazy } from '../ui/lazy.tsx'
import { DayBar } from './DayBar.tsx'
import { SearchStart } from './SearchStart.tsx'
import type { SearchChoices } from './search-choices.ts'

// The index and the short answers are most of the script. The field is drawn before they are there.
const QueryReply = lazy(async () => (await import('./QueryReply.tsx')).QueryReply)

interface LibrarySearchProps {
  language: Language
  roles: readonly Role[]
  /** The day whose law counts, yyyy-mm-dd; the caller keeps it, as it keeps the query. */
  day: string
  today: string
  onDay(day: string): void
  /** The query. The caller keeps it, so that it is still there when the user comes back. */
  query: string
  onQuery(query: string): void
  choices: SearchChoices
  onChoices(choices: SearchChoices): void
  onOpen(id: string): void
  /** Whether to focus the field when it appears. */
  focus?: boolean
  /** Content above the subjects before the user types. */
  lead?: ComponentChildren
}

/** The search field, the order and filter options, and the results. Before the user types, the subjects. */
export function LibrarySearch(props: LibrarySearchProps): JSX.Element {
  const { language, day, today, query, onQuery } = props
  const messages = translate(librarySearchMessages, language)
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (props.focus) input.current?.focus()
  }, [props.focus])
  const isAsking = query.trim() !== ''
  return (
    <>
      <search class="field">
        <Icon name="search" />
        <input
          ref={input}
          type="text"
          inputMode="search"
          autocomplete="off"
          spellcheck={false}
          value={query}
          placeholder={messages.searchHint}
          aria-label={messages.searchLabel}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        {query !== '' && (
          <button
            type="button"
            class="icon-btn small"
            aria-label={messages.clear}
            title={messages.clear}
            onClick={() => {
              onQuery('')
              input.current?.focus()
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </search>
      <DayBar {...{ day, today, language }} onDay={props.onDay} />
      <QueryReply {...props} />
      {!isAsking && props.lead}
      {!isAsking && <SearchStart language={language} onQuery={onQuery} />}
    </>
  )
}

import type { ComponentChildren, JSX, RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type LibrarySearchMessages, librarySearchMessages } from '../../utils/i18n/library/library-search-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import type { Role } from '../../utils/settings/settings-schema.ts'
import { Icon } from '../ui/Icon.tsx'
import { lazy } from '../ui/lazy.tsx'
import { DayBar } from './DayBar.tsx'
import type { ReplyOutline } from './reply-outline.ts'
import { SearchStart } from './SearchStart.tsx'
import type { SearchChoices } from './search-choices.ts'

// The index and the short answers are most of the script. The field is drawn before they are there.
const QueryReply = lazy(async () => (await import('./QueryReply.tsx')).QueryReply)

/** In UTF-16 units. The search reads the first 300. */
const MAX_LENGTH = 1000

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
  /** Called with what a query has brought; with undefined before the user types. */
  onReply?(outline: ReplyOutline | undefined): void
  /** Whether to focus the field when it appears. */
  focus?: boolean
  /** Content above the subjects before the user types. */
  lead?: ComponentChildren
}

/** The search field, the order and filter options, and the results. Before the user types, the subjects. */
export function LibrarySearch(props: LibrarySearchProps): JSX.Element {
  const { language, day, today, query, onQuery } = props
  const messages = translate(librarySearchMessages, language)
  const input = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (props.focus) input.current?.focus()
  }, [props.focus])
  const isAsking = query.trim() !== ''
  return (
    <>
      <search class="field">
        <Icon name="search" />
        <QueryField {...{ input, query, messages, onQuery }} />
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

/** The field of the query. It grows by lines, so that a long question can be read whole, but holds no line breaks. */
function QueryField(props: {
  input: RefObject<HTMLTextAreaElement | null>
  query: string
  messages: LibrarySearchMessages
  onQuery(query: string): void
}): JSX.Element {
  const { query, messages } = props
  return (
    <span class="query" data-query={query}>
      <textarea
        ref={props.input}
        rows={1}
        inputMode="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        value={query}
        placeholder={messages.searchHint}
        aria-label={messages.searchLabel}
        maxLength={MAX_LENGTH}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) event.preventDefault()
        }}
        onInput={(event) => {
          joinLines(event.currentTarget)
          props.onQuery(event.currentTarget.value)
        }}
      />
    </span>
  )
}

/** Replaces line breaks, which a paste or a keyboard without an Enter key brings, and leaves the caret in its place. */
function joinLines(field: HTMLTextAreaElement): void {
  if (!field.value.includes('\n')) return
  const caret = field.selectionEnd
  field.value = field.value.replaceAll('\n', ' ')
  field.setSelectionRange(caret, caret)
}

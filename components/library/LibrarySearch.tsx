import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { type LibrarySearchMessages, librarySearchMessages } from '../../utils/i18n/library/library-search-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { askLibrary, type LibraryReply } from '../../utils/library/answers/ask-library.ts'
import { prepareAnswers } from '../../utils/library/answers/find-answer.ts'
import type { SearchResults } from '../../utils/library/search/index.ts'
import type { Role } from '../../utils/settings/settings-schema.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Icon } from '../ui/Icon.tsx'
import { AnswerCard } from './AnswerCard.tsx'
import { DayBar } from './DayBar.tsx'
import { FilteredOutNotice } from './FilteredOutNotice.tsx'
import { FilterPanel } from './FilterPanel.tsx'
import { HitList } from './HitList.tsx'
import { useImportedEntries } from './imports/use-imported-entries.ts'
import { OutsideNotice } from './OutsideNotice.tsx'
import { runInSlices } from './run-in-slices.ts'
import { SearchOrder } from './SearchOrder.tsx'
import { SearchStart } from './SearchStart.tsx'
import type { SearchChoices } from './search-choices.ts'
import { useSearchEngine } from './use-search-engine.ts'

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

const FILTER_ID = 'library-filter'

/** The search field, the order and filter options, and the results. Before the user types, the subjects. */
export function LibrarySearch(props: LibrarySearchProps): JSX.Element {
  const { language, day, today, query, onQuery, onOpen, choices, onChoices } = props
  const messages = translate(librarySearchMessages, language)
  const search = useSearchEngine(language, useImportedEntries())
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (props.focus) input.current?.focus()
  }, [props.focus])
  useEffect(() => runInSlices(prepareAnswers()), [])
  const roles = props.roles.filter((role) => role !== 'khac')
  const { currentFirst, ownFirst, filter } = choices
  const library = useLibrary()
  const reply =
    query.trim() === ''
      ? undefined
      : askLibrary(query, search, library, {
          today: day,
          past: day < today,
          currentFirst,
          filter,
          roles: ownFirst ? roles : [],
        })
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
      <p class="sr" role="status">
        {reply && describeReply(reply, messages)}
      </p>
      {reply && (
        <LibraryResults {...{ reply, language, day, roles, choices, onChoices, onOpen, onQuery }} past={day < today} />
      )}
      {!reply && props.lead}
      {!reply && <SearchStart language={language} onQuery={onQuery} />}
    </>
  )
}

/** The results of a query, with the order and filter options above; or that there are none. */
function LibraryResults(
  props: Pick<LibrarySearchProps, 'language' | 'roles' | 'day' | 'choices' | 'onChoices' | 'onOpen' | 'onQuery'> & {
    reply: LibraryReply
    /** Whether that day is an earlier one. */
    past: boolean
  },
): JSX.Element {
  const { reply, language, roles, day, past, choices, onChoices, onOpen, onQuery } = props
  const messages = translate(librarySearchMessages, language)
  const { filter } = choices
  const { answer, found } = reply
  const shown = found.hits.length + found.forOthers.length
  const clearFilter = () => onChoices({ ...choices, filter: {} })
  if (reply.outside)
    return <OutsideNotice hits={[...found.hits, ...found.forOthers]} today={day} {...{ language, onOpen, onQuery }} />
  return (
    <>
      {answer && <AnswerCard {...{ answer, language, onOpen }} />}
      {hasResults(found) && (
        <>
          <SearchOrder {...{ language, roles, choices, past, onChoices }} filterId={FILTER_ID} />
          {choices.filtering && (
            <FilterPanel
              {...{ language, filter }}
              id={FILTER_ID}
              counts={found.counts}
              onFilter={(next) => onChoices({ ...choices, filter: next })}
            />
          )}
        </>
      )}
      {found.hits.length > 0 && <HitList hits={found.hits} today={day} {...{ language, onOpen }} />}
      {found.forOthers.length > 0 && (
        // Open if there are no other results: the user named the role, so do not hide its provisions.
        <details class="for-others" open={found.hits.length === 0} key={String(found.hits.length === 0)}>
          <summary>{messages.forOthers(found.forOthers.length)}</summary>
          <HitList hits={found.forOthers} today={day} {...{ language, onOpen }} />
        </details>
      )}
      {found.outside > 0 && (
        <FilteredOutNotice {...{ language, filter }} count={found.outside} alone={shown === 0} onClear={clearFilter} />
      )}
      {!hasResults(found) && !answer && (
        <EmptyState glyph="search" title={messages.nothing.title} text={messages.nothing.text} />
      )}
    </>
  )
}

/** Says for screen readers what a query brought: the short answer counts, even where no result is below it. */
function describeReply({ answer, outside, found }: LibraryReply, messages: LibrarySearchMessages): string {
  if (outside) return messages.notInLibrary.title
  const count = found.hits.length
  if (!answer) return messages.found(count)
  return count === 0 ? messages.answer.found : `${messages.answer.found}, ${messages.found(count)}`
}

function hasResults({ hits, forOthers, outside }: SearchResults): boolean {
  return hits.length + forOthers.length + outside > 0
}

import type { JSX } from 'preact'
import { useEffect, useLayoutEffect } from 'preact/hooks'
import { type LibrarySearchMessages, librarySearchMessages } from '../../utils/i18n/library/library-search-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { askLibrary, type LibraryReply } from '../../utils/library/answers/ask-library.ts'
import { prepareAnswers } from '../../utils/library/answers/find-answer.ts'
import type { Role } from '../../utils/settings/settings-schema.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Icon } from '../ui/Icon.tsx'
import { AnswerCard } from './AnswerCard.tsx'
import { FilteredOutNotice } from './FilteredOutNotice.tsx'
import { FilterPanel } from './FilterPanel.tsx'
import { HitList } from './HitList.tsx'
import { useImportedEntries } from './imports/use-imported-entries.ts'
import { LaterRules } from './LaterRules.tsx'
import { MissingDocumentNotice } from './MissingDocumentNotice.tsx'
import { OutsideNotice } from './OutsideNotice.tsx'
import { hasResults, type ReplyOutline, summarizeReply } from './reply-outline.ts'
import { runInSlices } from './run-in-slices.ts'
import { SearchOrder } from './SearchOrder.tsx'
import type { SearchChoices } from './search-choices.ts'
import { useSearchEngine } from './use-search-engine.ts'

interface QueryReplyProps {
  language: Language
  roles: readonly Role[]
  /** The day whose law counts, yyyy-mm-dd. */
  day: string
  today: string
  /** The query; empty before the user types. */
  query: string
  onQuery(query: string): void
  choices: SearchChoices
  onChoices(choices: SearchChoices): void
  onOpen(id: string): void
  /** Called with what a query has brought; with undefined before the user types. */
  onReply?: ((outline: ReplyOutline | undefined) => void) | undefined
}

const FILTER_ID = 'library-filter'

/** What the library says to a query: the short answer and the results. Builds the index as soon as it is there. */
export function QueryReply(props: QueryReplyProps): JSX.Element {
  const { language, day, today, query, choices } = props
  const messages = translate(librarySearchMessages, language)
  const search = useSearchEngine(language, useImportedEntries())
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
          actualDay: today,
          currentFirst,
          filter,
          roles: ownFirst ? roles : [],
        })
  const outline = reply && summarizeReply(reply)
  // biome-ignore lint/correctness/useExhaustiveDependencies: its parts; the function is another one each time
  useLayoutEffect(() => props.onReply?.(outline), [outline?.isEmpty, outline?.first])
  return (
    <>
      <p class="sr" role="status">
        {reply && describeReply(reply, messages)}
      </p>
      {reply && <LibraryResults {...props} {...{ reply, roles }} past={day < today} />}
    </>
  )
}

/** The results of a query, with the order and filter options above; or that there are none. */
function LibraryResults(
  props: QueryReplyProps & {
    reply: LibraryReply
    /** Whether that day is an earlier one. */
    past: boolean
  },
): JSX.Element {
  const { reply, language, roles, day, past, choices, onChoices, onOpen, onQuery } = props
  const messages = translate(librarySearchMessages, language)
  const { filter } = choices
  const { answer, ownRules, laterRules, found, missing } = reply
  const shown = found.hits.length + found.forOthers.length
  const clearFilter = () => onChoices({ ...choices, filter: {} })
  const near = [...found.hits, ...found.forOthers]
  if (missing && missing.results !== 'answer')
    return <MissingDocumentNotice hits={near} today={day} {...{ missing, language, onOpen }} />
  const later = <LaterRules rules={laterRules} {...{ language, onOpen }} />
  if (reply.coverage === 'outside')
    return (
      <>
        {later}
        <OutsideNotice hits={near} today={day} {...{ language, onOpen, onQuery }} />
      </>
    )
  return (
    <>
      {missing && (
        <p class="banner unsure">
          <Icon name="info" />
          {messages.missing.answered(missing.citation)}
        </p>
      )}
      {ownRules.length > 0 && (
        <section class="own-rules" aria-label={messages.ownRules}>
          <h3 class="strong">{messages.ownRules}</h3>
          <HitList hits={ownRules} today={day} {...{ language, onOpen }} />
        </section>
      )}
      {later}
      {answer && (
        <AnswerCard
          {...{ answer, language, onOpen }}
          general={ownRules.length > 0}
          alone={ownRules.length === 0 && !hasResults(found)}
        />
      )}
      {reply.coverage === 'unsure' && (
        <p class="banner unsure">
          <Icon name="info" />
          {messages.notInLibrary.unsure}
        </p>
      )}
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
      {!hasResults(found) && !answer && ownRules.length === 0 && (
        <EmptyState glyph="search" title={messages.nothing.title} text={messages.nothing.text} />
      )}
    </>
  )
}

/** Says for screen readers what a query brought: the short answer counts, even where no result is below it. */
function describeReply(reply: LibraryReply, messages: LibrarySearchMessages): string {
  const { answer, ownRules, coverage, found, missing } = reply
  if (missing && missing.results !== 'answer') return messages.missing.title(missing.citation)
  if (missing) return `${messages.missing.answered(missing.citation)} ${messages.answer.found}`
  if (coverage === 'outside') return messages.notInLibrary.title
  const count = ownRules.length + found.hits.length
  if (coverage === 'unsure') return `${messages.notInLibrary.unsure} ${messages.found(count)}`
  if (!answer) return messages.found(count)
  return count === 0 ? messages.answer.found : `${messages.answer.found}, ${messages.found(count)}`
}

import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { CHECK_MESSAGES } from '../../utils/checks/message-registry.ts'
import { libraryMessages } from '../../utils/i18n/library/library-messages.ts'
import type { PageId } from '../../utils/i18n/pages/page-bar-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { formatCitation } from '../../utils/library/format-citation.ts'
import { toIsoDate } from '../../utils/library/iso-dates.ts'
import type { Role } from '../../utils/settings/settings-schema.ts'
import { useKeptFocus } from '../hooks/use-kept-focus.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { type SettingsState, useSettings } from '../hooks/use-settings.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { findExplainedCheck, findExplainedMessage } from '../ui/explanation-entry.ts'
import { lazy } from '../ui/lazy.tsx'
import { PageBar } from '../ui/PageBar.tsx'
import { SettingsProblemNote } from '../ui/SettingsProblemNote.tsx'
import { ImportButton } from './imports/ImportButton.tsx'
import { ImportedTextEntry } from './imports/ImportedTextEntry.tsx'
import { ImportedTextList } from './imports/ImportedTextList.tsx'
import { isImportedTextEntry, parseImportEntry } from './imports/import-entry.ts'
import { LibraryContents } from './LibraryContents.tsx'
import { LibraryEntry } from './LibraryEntry.tsx'
import { LibrarySearch } from './LibrarySearch.tsx'
import { LibrarySource } from './LibrarySource.tsx'
import { RolesPrompt } from './RolesPrompt.tsx'
import type { ReplyOutline } from './reply-outline.ts'
import { DEFAULT_CHOICES } from './search-choices.ts'
import './library.css'

// Few visits are to these, and the first brings all checks with it.
const CheckExplanation = lazy(async () => (await import('./CheckExplanation.tsx')).CheckExplanation)
const ImportView = lazy(async () => (await import('./imports/ImportView.tsx')).ImportView)

/** The library page: search on the left, reading on the right. "#id" of a provision or document opens it. */
export function LibraryPage({ hrefs }: { hrefs: Readonly<Record<PageId, string>> }): JSX.Element | null {
  const stored = useSettings()
  const library = useLibrary()
  const [hash, setHash] = useState(() => readHash())
  const [query, setQuery] = useState('')
  const [choices, setChoices] = useState(DEFAULT_CHOICES)
  const [outline, setOutline] = useState<ReplyOutline>()
  const language = stored?.settings.language ?? 'vi'
  const messages = translate(libraryMessages, language)
  useEffect(() => {
    const listener = () => setHash(readHash())
    window.addEventListener('hashchange', listener)
    return () => window.removeEventListener('hashchange', listener)
  }, [])
  useEffect(() => {
    const known = library.provision(hash) ?? library.document(hash)
    const explained = findExplainedCheck(hash)
    const plain = explained
      ? CHECK_MESSAGES[explained][language].title
      : known && formatCitation(library, hash, language, { short: true, capital: true }).replaceAll('\u00a0', ' ')
    document.title = plain ? `${plain} · ${messages.title}` : messages.title
  }, [hash, language, library, messages.title])
  const today = toIsoDate(new Date())
  const [day, setDay] = useState(today)
  if (!stored) return null
  const { roles } = stored.settings
  const open = (id: string) => {
    location.hash = id
    window.scrollTo(0, 0)
  }
  const common = { language, roles, today: day, onOpen: open }
  const searches = query.trim() !== ''
  return (
    <div class="page" lang={language}>
      <PageBar current="library" language={language} hrefs={hrefs} />
      <main class={hash === '' ? 'page-main library' : 'page-main library is-open'}>
        <div class="finding-column">
          <h2>{messages.title}</h2>
          <SettingsProblemNote problem={stored.problem} language={language} />
          <LibrarySearch
            {...common}
            {...{ day, today, query, choices }}
            onDay={setDay}
            onQuery={setQuery}
            onChoices={setChoices}
            onReply={setOutline}
            focus={hash === ''}
            lead={<ImportButton language={language} onOpen={open} />}
          />
          {!searches && (
            <div class="start">
              <RolesPrompt stored={stored} rolesHref={`${hrefs.options}#roles`} />
              <ImportedTextList language={language} stored={stored} onOpen={open} />
            </div>
          )}
        </div>
        <ReadingPane
          {...common}
          {...{ hash, stored, hrefs }}
          outline={searches ? outline : undefined}
          onClear={() => setQuery('')}
        />
      </main>
    </div>
  )
}

/** What the address opens: the contents of the library, an entry, a check's explanation, or a text brought in. */
function ReadingPane(props: {
  /** Part of the address after "#"; empty for the contents. */
  hash: string
  /** What the search next to it has brought: the contents would be taken for the results. */
  outline: ReplyOutline | undefined
  /** Empties the search field. */
  onClear(): void
  stored: SettingsState
  hrefs: Readonly<Record<PageId, string>>
  language: Language
  roles: readonly Role[]
  today: string
  onOpen(id: string): void
}): JSX.Element {
  const { hash, outline, onClear, stored, hrefs, ...common } = props
  const { language, onOpen } = common
  const importEntry = parseImportEntry(hash)
  const explainedCheck = findExplainedCheck(hash)
  const isText = isImportedTextEntry(hash)
  const waiting = hash === '' ? outline : undefined
  // The button that shows the list of texts goes with its press.
  const kept = useKeptFocus<HTMLElement>('.waits .btn.line', (part) => part.querySelector<HTMLElement>('.view a'))
  return (
    <section class={waiting ? 'sheet-card waits' : 'sheet-card'} {...kept}>
      {waiting && <NothingChosen {...common} outline={waiting} onClear={onClear} />}
      {hash === '' && !waiting && (
        <div class="view">
          <LibrarySource language={language} updatesHref={`${hrefs.options}#updates`} />
          <LibraryContents {...common} />
        </div>
      )}
      {explainedCheck && (
        <div class="view">
          <CheckExplanation
            check={explainedCheck}
            message={findExplainedMessage(hash)}
            language={language}
            settingsHref={`${hrefs.options}#checks`}
            onOpen={onOpen}
          />
        </div>
      )}
      {importEntry && (
        <div class="view">
          <ImportView tab={importEntry.tab} language={language} onKept={onOpen} />
        </div>
      )}
      {isText && <ImportedTextEntry {...common} stored={stored} id={hash} onStart={() => onOpen('')} />}
      {hash !== '' && !explainedCheck && !importEntry && !isText && (
        <LibraryEntry {...common} id={hash} onStart={() => onOpen('')} onPrint={() => window.print()} />
      )}
    </section>
  )
}

/** Where something is searched and no entry is open: the first provision of a short answer, or what can be done. */
function NothingChosen(props: {
  outline: ReplyOutline
  onClear(): void
  language: Language
  roles: readonly Role[]
  today: string
  onOpen(id: string): void
}): JSX.Element {
  const { outline, onClear, ...common } = props
  const { choose, chooseNothing, firstOfAnswer } = translate(libraryMessages, common.language)
  if (outline.first !== undefined)
    return (
      <>
        <p class="first-of-answer meta muted">{firstOfAnswer}</p>
        <LibraryEntry
          {...common}
          key={outline.first}
          id={outline.first}
          takesFocus={false}
          onStart={onClear}
          onPrint={() => window.print()}
        />
      </>
    )
  if (!outline.isEmpty) return <EmptyState glyph="page" title={choose.title} text={choose.text} />
  return (
    <EmptyState glyph="page" title={chooseNothing.title} text={chooseNothing.text}>
      <button type="button" class="btn line" onClick={onClear}>
        {chooseNothing.action}
      </button>
    </EmptyState>
  )
}

/**
 * Returns the part of the address after "#". Undecodable escapes are left as they are: they match no entry, and the
 * page says so.
 */
function readHash(): string {
  const raw = location.hash.slice(1)
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}

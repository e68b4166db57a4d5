import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { SettingsState } from '../../components/hooks/use-settings.ts'
import { ImportedTextEntry } from '../../components/library/imports/ImportedTextEntry.tsx'
import { isImportedTextEntry } from '../../components/library/imports/import-entry.ts'
import { LibraryEntry } from '../../components/library/LibraryEntry.tsx'
import { LibrarySearch } from '../../components/library/LibrarySearch.tsx'
import { PageOffers } from '../../components/library/PageOffers.tsx'
import { DEFAULT_CHOICES } from '../../components/library/search-choices.ts'
import { PopupStudy, type PopupStudyPosition } from '../../components/study/PopupStudy.tsx'
import { Icon } from '../../components/ui/Icon.tsx'
import { libraryMessages } from '../../utils/i18n/library/library-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { toIsoDate } from '../../utils/library/iso-dates.ts'
import { getOfficialHost } from '../../utils/library/share/official-page.ts'
import '../../components/library/library.css'

interface LibraryTabProps {
  stored: SettingsState
  /** The id of a provision to open immediately. */
  provision: string | undefined
  /** Whether to focus the search field when the tab opens. */
  focus: boolean
  /** The active tab and its address; undefined if the browser does not report it. */
  page: { tab: number; address: string } | undefined
  /** Opens an entry in the library page. */
  onOpenInPage(id: string): void
  /** Opens the library page to import the text of a tab. */
  onImport(tab: number): void
}

/** The popup's search tab: search, read an entry, and go back to the previous view. */
export function LibraryTab(props: LibraryTabProps): JSX.Element {
  const { provision, focus, page, stored } = props
  const { language, roles, studyCard } = stored.settings
  const messages = translate(libraryMessages, language)
  const [query, setQuery] = useState('')
  const [choices, setChoices] = useState(DEFAULT_CHOICES)
  const [card, setCard] = useState<PopupStudyPosition>()
  const [trail, setTrail] = useState<readonly string[]>(provision === undefined ? [] : [provision])
  useEffect(() => {
    if (provision !== undefined) setTrail([provision])
  }, [provision])
  const today = toIsoDate(new Date())
  const [day, setDay] = useState(today)
  const id = trail.at(-1)
  const open = (next: string) => setTrail([...trail, next])
  if (id === undefined) {
    const study = (
      <PopupStudy {...{ language, roles, today }} on={studyCard} at={card} onAt={setCard} onProvision={open} />
    )
    if (card) return study
    const offers = page && <PageOffers {...page} language={language} onImport={props.onImport} />
    // On an official page the offers are likely what the user wants, so show them first. Elsewhere they go below the
    // subjects.
    const official = page !== undefined && getOfficialHost(page.address) !== undefined
    return (
      <div class="searching">
        <div class="view fill">
          <LibrarySearch
            {...{ language, roles, day, today, query, choices }}
            onDay={setDay}
            onQuery={setQuery}
            onChoices={setChoices}
            onOpen={open}
            focus={focus}
            lead={official && offers}
          />
          {query === '' && !official && offers}
        </div>
        {query === '' && study}
      </div>
    )
  }
  return (
    <div class="reading">
      <div class="crumb">
        <button type="button" class="btn" onClick={() => setTrail(trail.slice(0, -1))}>
          <Icon name="back" />
          {trail.length > 1 || query === '' ? messages.backTo : messages.back}
        </button>
        <span class="grow" />
        <button
          type="button"
          class="icon-btn"
          aria-label={messages.openInPage}
          title={messages.openInPage}
          onClick={() => props.onOpenInPage(id)}
        >
          <Icon name="out" />
        </button>
      </div>
      {isImportedTextEntry(id) ? (
        <ImportedTextEntry {...{ id, language, stored }} today={day} onOpen={open} onStart={() => setTrail([])} />
      ) : (
        <LibraryEntry {...{ id, language, roles }} today={day} onOpen={open} onStart={() => setTrail([])} />
      )}
    </div>
  )
}

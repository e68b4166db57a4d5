import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { libraryMessages } from '../../utils/i18n/library/library-messages.ts'
import { translate } from '../../utils/i18n/translate.ts'
import { toIsoDate } from '../../utils/library/iso-dates.ts'
import { getOfficialHost } from '../../utils/library/share/official-page.ts'
import type { SettingsState } from '../hooks/use-settings.ts'
import { PopupStudy, type PopupStudyPosition } from '../study/PopupStudy.tsx'
import { Icon } from '../ui/Icon.tsx'
import { ImportedTextEntry } from './imports/ImportedTextEntry.tsx'
import { isImportedTextEntry } from './imports/import-entry.ts'
import { LibraryEntry } from './LibraryEntry.tsx'
import { LibrarySearch } from './LibrarySearch.tsx'
import { PageOffers } from './PageOffers.tsx'
import { DEFAULT_CHOICES } from './search-choices.ts'
import './library.css'

interface LibraryTabProps {
  stored: SettingsState
  /** A provision to open at once. */
  provision: string | undefined
  /** Put the caret into the search field when the tab opens. */
  focus: boolean
  /** The tab in front, and its address; undefined where the browser does not say. */
  page: { tab: number; address: string } | undefined
  /** Opens an entry in the library page. */
  onOpenInPage(id: string): void
  /** Opens the library page to bring in the text of a tab. */
  onImport(tab: number): void
}

/** The popup's search tab: search, then read, then back to where one was. */
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
  const id = trail.at(-1)
  const open = (next: string) => setTrail([...trail, next])
  if (id === undefined) {
    const study = (
      <PopupStudy {...{ language, roles, today }} on={studyCard} at={card} onAt={setCard} onProvision={open} />
    )
    if (card) return study
    const offers = page && <PageOffers {...page} language={language} onImport={props.onImport} />
    // On an official page its offers are what one came for; elsewhere they are in nobody's way below the subjects.
    const official = page !== undefined && getOfficialHost(page.address) !== undefined
    return (
      <div class="searching">
        <div class="view fill">
          <LibrarySearch
            {...{ language, roles, today, query, choices }}
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
        <ImportedTextEntry {...{ id, language, today, stored }} onOpen={open} onStart={() => setTrail([])} />
      ) : (
        <LibraryEntry {...{ id, language, roles, today }} onOpen={open} onStart={() => setTrail([])} />
      )}
    </div>
  )
}

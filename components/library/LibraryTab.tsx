import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { isoDate } from '../../utils/library/dates.ts'
import type { Role } from '../../utils/settings/schema.ts'
import { type Language, say } from '../../utils/words/language.ts'
import { libraryWords } from '../../utils/words/library.ts'
import { type PopupAt, PopupStudy } from '../study/PopupStudy.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Entry } from './Entry.tsx'
import { LibrarySearch } from './LibrarySearch.tsx'
import './library.css'

interface LibraryTabProps {
  language: Language
  roles: readonly Role[]
  /** A provision to open at once. */
  provision: string | undefined
  /** Put the caret into the search field when the tab opens. */
  focus: boolean
  /** Offer the card of the day; true unless said. */
  studyCard?: boolean
  /** Opens an entry in the library page. */
  onOpenInPage(id: string): void
}

/** The popup's search tab: search, then read, then back to where one was. */
export function LibraryTab(props: LibraryTabProps): JSX.Element {
  const { language, roles, provision, focus, studyCard = true, onOpenInPage } = props
  const words = say(libraryWords, language)
  const [query, setQuery] = useState('')
  const [card, setCard] = useState<PopupAt>()
  const [trail, setTrail] = useState<readonly string[]>(provision === undefined ? [] : [provision])
  useEffect(() => {
    if (provision !== undefined) setTrail([provision])
  }, [provision])
  const today = isoDate(new Date())
  const id = trail.at(-1)
  const open = (next: string) => setTrail([...trail, next])
  if (id === undefined) {
    const study = (
      <PopupStudy {...{ language, roles, today }} on={studyCard} at={card} onAt={setCard} onProvision={open} />
    )
    if (card) return study
    return (
      <div class="searching">
        <div class="view fill">
          <LibrarySearch {...{ language, roles, today, query }} onQuery={setQuery} onOpen={open} focus={focus} />
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
          {trail.length > 1 || query === '' ? words.backTo : words.back}
        </button>
        <span class="grow" />
        <button
          type="button"
          class="icon-btn"
          aria-label={words.openInPage}
          title={words.openInPage}
          onClick={() => onOpenInPage(id)}
        >
          <Icon name="out" />
        </button>
      </div>
      <Entry {...{ id, language, roles, today }} onOpen={open} onStart={() => setTrail([])} />
    </div>
  )
}

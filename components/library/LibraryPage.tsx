import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { CHECKS } from '../../utils/checks/index.ts'
import { libraryWords } from '../../utils/i18n/library/library.ts'
import type { PageId } from '../../utils/i18n/pages/page-bar.ts'
import { say } from '../../utils/i18n/translate.ts'
import { isoDate } from '../../utils/library/dates.ts'
import { cite } from '../../utils/library/format-citation.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { useSettings } from '../hooks/use-settings.ts'
import { PageBar } from '../ui/PageBar.tsx'
import { checkOfEntry } from '../ui/why-entry.ts'
import { Contents } from './Contents.tsx'
import { Entry } from './Entry.tsx'
import { importOf, isTextEntry } from './imports/address.ts'
import { ImportView } from './imports/ImportView.tsx'
import { OwnTexts } from './imports/OwnTexts.tsx'
import { TextEntry } from './imports/TextEntry.tsx'
import { LibrarySearch } from './LibrarySearch.tsx'
import { LibrarySource } from './LibrarySource.tsx'
import { RolesAsk } from './RolesAsk.tsx'
import { StatusDate } from './StatusDate.tsx'
import { NO_CHOICES } from './search-choices.ts'
import { WhyView } from './WhyView.tsx'
import './library.css'

/** The library page: search on the left, reading on the right; "#id" of a provision or document opens it. */
export function LibraryPage({ hrefs }: { hrefs: Readonly<Record<PageId, string>> }): JSX.Element | null {
  const stored = useSettings()
  const library = useLibrary()
  const [hash, setHash] = useState(() => readHash())
  const [query, setQuery] = useState('')
  const [choices, setChoices] = useState(NO_CHOICES)
  const language = stored?.settings.language ?? 'vi'
  const words = say(libraryWords, language)
  useEffect(() => {
    const listener = () => setHash(readHash())
    window.addEventListener('hashchange', listener)
    return () => window.removeEventListener('hashchange', listener)
  }, [])
  useEffect(() => {
    const known = library.provision(hash) ?? library.document(hash)
    const explained = checkOfEntry(hash)
    const plain = explained
      ? CHECKS[explained].words[language].title
      : known && cite(library, hash, language, { short: true, capital: true }).replaceAll('\u00a0', ' ')
    document.title = plain ? `${plain} · ${words.title}` : words.title
  }, [hash, language, library, words.title])
  const today = isoDate(new Date())
  const [day, setDay] = useState(today)
  if (!stored) return null
  const { roles } = stored.settings
  const open = (id: string) => {
    location.hash = id
    window.scrollTo(0, 0)
  }
  const common = { language, roles, today: day, onOpen: open }
  const bringing = importOf(hash)
  const why = checkOfEntry(hash)
  const isText = isTextEntry(hash)
  return (
    <div class="page" lang={language}>
      <PageBar current="library" language={language} hrefs={hrefs} />
      <main class={hash === '' ? 'page-main library' : 'page-main library is-open'}>
        <div class="finding-column">
          <h2>{words.title}</h2>
          <LibrarySearch
            {...common}
            {...{ query, choices }}
            onQuery={setQuery}
            onChoices={setChoices}
            focus={hash === ''}
          />
          {query === '' && (
            <div class="start">
              <RolesAsk stored={stored} rolesHref={`${hrefs.options}#roles`} />
              <StatusDate day={day} today={today} language={language} onDay={setDay} />
              <OwnTexts language={language} onOpen={open} />
            </div>
          )}
        </div>
        <section class="sheet-card">
          {hash === '' && (
            <div class="view">
              <LibrarySource language={language} updatesHref={`${hrefs.options}#updates`} />
              <Contents {...common} />
            </div>
          )}
          {why && (
            <div class="view">
              <WhyView check={why} language={language} settingsHref={`${hrefs.options}#checks`} onOpen={open} />
            </div>
          )}
          {bringing && (
            <div class="view">
              <ImportView tab={bringing.tab} language={language} onKept={open} />
            </div>
          )}
          {isText && <TextEntry {...common} stored={stored} id={hash} onStart={() => open('')} />}
          {hash !== '' && !why && !bringing && !isText && (
            <Entry {...common} id={hash} onStart={() => open('')} onPrint={() => window.print()} />
          )}
        </section>
      </main>
    </div>
  )
}

/** The address after "#". Undecodable escapes stay as they are: they name no entry, and the page says so. */
function readHash(): string {
  const raw = location.hash.slice(1)
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}

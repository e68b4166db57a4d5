import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { CHECKS } from '../../utils/checks/index.ts'
import { cite } from '../../utils/library/cite.ts'
import { isoDate } from '../../utils/library/dates.ts'
import { documentById, provisionById } from '../../utils/library/index.ts'
import { say } from '../../utils/words/language.ts'
import { libraryWords } from '../../utils/words/library.ts'
import type { PageId } from '../../utils/words/page-bar.ts'
import { useSettings } from '../settings/use-settings.ts'
import { PageBar } from '../ui/PageBar.tsx'
import { checkOfEntry } from '../ui/why-entry.ts'
import { Contents } from './Contents.tsx'
import { Entry } from './Entry.tsx'
import { LibrarySearch } from './LibrarySearch.tsx'
import { NO_CHOICES } from './search-choices.ts'
import { WhyView } from './WhyView.tsx'
import './library.css'

/** The library page: search on the left, reading on the right; "#id" of a provision or document opens it. */
export function LibraryPage({ hrefs }: { hrefs: Readonly<Record<PageId, string>> }): JSX.Element | null {
  const stored = useSettings()
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
    const known = provisionById(hash) ?? documentById(hash)
    const explained = checkOfEntry(hash)
    const plain = explained
      ? CHECKS[explained].words[language].title
      : known && cite(known, language, { short: true, capital: true }).replaceAll('\u00a0', ' ')
    document.title = plain ? `${plain} · ${words.title}` : words.title
  }, [hash, language, words.title])
  if (!stored) return null
  const today = isoDate(new Date())
  const { roles } = stored.settings
  const open = (id: string) => {
    location.hash = id
    window.scrollTo(0, 0)
  }
  const common = { language, roles, today, onOpen: open }
  const why = checkOfEntry(hash)
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
        </div>
        <section class="sheet-card">
          {hash === '' && (
            <div class="view">
              <Contents {...common} />
            </div>
          )}
          {why && (
            <div class="view">
              <WhyView check={why} language={language} settingsHref={`${hrefs.options}#checks`} onOpen={open} />
            </div>
          )}
          {hash !== '' && !why && <Entry {...common} id={hash} onStart={() => open('')} />}
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

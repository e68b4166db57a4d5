import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { SUBJECTS, type SubjectId } from '../../utils/library/subjects.ts'
import type { Role } from '../../utils/settings/schema.ts'
import { type Language, say } from '../../utils/words/language.ts'
import { libraryWords } from '../../utils/words/library.ts'
import { Icon } from '../ui/Icon.tsx'
import { Still } from '../ui/Still.tsx'
import { HitList } from './HitList.tsx'
import { librarySearch } from './library-search.ts'

interface LibrarySearchProps {
  language: Language
  roles: readonly Role[]
  today: string
  /** What is being searched; kept by the caller so that it is still there on the way back. */
  query: string
  onQuery(query: string): void
  onOpen(id: string): void
  /** Put the caret into the field when it appears. */
  focus?: boolean
}

/** Subjects offered before anything is typed. */
const OFFERED: readonly SubjectId[] = [
  'du-lieu-ca-nhan',
  'tre-em',
  'hinh-anh',
  'tin-gia',
  'danh-du',
  'bi-mat-nha-nuoc',
  'bi-mat-cong-tac',
  'phat-ngon',
  'tai-khoan',
  'bao-tin',
  'cong-vu',
  'dang-vien',
]

/** The search field, how to order, and what was found; before anything is typed, the subjects. */
export function LibrarySearch(props: LibrarySearchProps): JSX.Element {
  const { language, today, query, onQuery, onOpen } = props
  const words = say(libraryWords, language)
  const [currentFirst, setCurrentFirst] = useState(true)
  const [ownFirst, setOwnFirst] = useState(true)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (props.focus) input.current?.focus()
  }, [props.focus])
  const roles = props.roles.filter((role) => role !== 'khac')
  const asked = query.trim() !== ''
  const hits = asked ? librarySearch(language).find(query, { today, currentFirst, roles: ownFirst ? roles : [] }) : []
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
          placeholder={words.searchHint}
          aria-label={words.searchLabel}
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        {query !== '' && (
          <button
            type="button"
            class="icon-btn small"
            aria-label={words.clear}
            title={words.clear}
            onClick={() => {
              onQuery('')
              input.current?.focus()
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </search>
      <p class="sr" role="status">
        {asked && words.found(hits.length)}
      </p>
      {asked && hits.length > 0 && (
        <div class="chips order">
          <Chip on={currentFirst} onToggle={setCurrentFirst} name={words.currentFirst} />
          {roles.length > 0 && (
            <Chip
              on={ownFirst}
              onToggle={setOwnFirst}
              title={words.rolesHint}
              name={capital(roles.map((role) => words.roles[role]).join(', '))}
            />
          )}
        </div>
      )}
      {asked && hits.length > 0 && <HitList hits={hits} language={language} today={today} onOpen={onOpen} />}
      {asked && hits.length === 0 && <Still glyph="search" title={words.nothing.title} text={words.nothing.text} />}
      {!asked && (
        <div class="start">
          <h3 class="strong">{words.start.title}</h3>
          <p class="muted">{words.start.text}</p>
          <h3 class="strong">{words.start.subjects}</h3>
          <div class="chips">
            {OFFERED.map((id) => (
              <button key={id} type="button" class="chip small" onClick={() => onQuery(SUBJECTS[id].vi)}>
                {SUBJECTS[id][language]}
              </button>
            ))}
          </div>
        </div>
      )}
    </>
  )
}

function Chip(props: { on: boolean; name: string; title?: string; onToggle(on: boolean): void }): JSX.Element {
  return (
    <button
      type="button"
      class={props.on ? 'chip small on' : 'chip small'}
      aria-pressed={props.on}
      title={props.title}
      onClick={() => props.onToggle(!props.on)}
    >
      {props.on && <Icon name="check" />}
      {props.name}
    </button>
  )
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
}

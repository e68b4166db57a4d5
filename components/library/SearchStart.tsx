import type { JSX } from 'preact'
import { librarySearchMessages } from '../../utils/i18n/library/library-search-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { SUBJECTS, type SubjectId } from '../../utils/library/subjects.ts'

/** Subjects offered before the user types. */
const OFFERED_SUBJECTS: readonly SubjectId[] = [
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

/** The content before the user types: search hints and subjects. */
export function SearchStart(props: { language: Language; onQuery(query: string): void }): JSX.Element {
  const { language, onQuery } = props
  const messages = translate(librarySearchMessages, language)
  return (
    <div class="start">
      <h3 class="strong">{messages.start.title}</h3>
      <p class="muted">{messages.start.text}</p>
      <h3 class="strong">{messages.start.subjects}</h3>
      <div class="chips">
        {OFFERED_SUBJECTS.map((id) => (
          <button key={id} type="button" class="chip small" onClick={() => onQuery(SUBJECTS[id].vi)}>
            {SUBJECTS[id][language]}
          </button>
        ))}
      </div>
    </div>
  )
}

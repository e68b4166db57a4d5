import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { maskedNumberMessages } from '../../utils/i18n/report/masked-number-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { findPostNumbers } from '../../utils/report/masking/mask-post.ts'
import { MAX_SHOWN_NUMBERS } from '../../utils/report/masking/number-kinds.ts'
import type { CapturedPost } from '../../utils/report/model/captured-post.ts'

/** Number of last characters that distinguish a number in the list. */
const SHOWN_ENDING = 4

interface MaskedNumbersProps {
  post: CapturedPost
  /** Comments that the report includes. */
  comments: readonly string[] | undefined
  /** Keys of the numbers that the user shows. */
  shown: readonly string[] | undefined
  language: Language
  onChange(shown: string[]): void
}

/** Lists other people's numbers in a captured post. Each is masked in the report unless the user shows it. */
export function MaskedNumbers({
  post,
  comments,
  shown = [],
  language,
  onChange,
}: MaskedNumbersProps): JSX.Element | null {
  const messages = translate(maskedNumberMessages, language)
  const numbers = useMemo(() => findPostNumbers(post, comments), [post, comments])
  if (numbers.length === 0) return null
  const hidden = numbers.filter(({ key }) => !shown.includes(key)).length
  return (
    <div class="masked">
      <p class="meta muted" role="status">
        {hidden > 0 ? messages.masked(hidden) : messages.noneMasked}
      </p>
      <ul>
        {numbers.map(({ kind, key }) => {
          const isShown = shown.includes(key)
          const ending = messages.ending([...key].slice(-SHOWN_ENDING).join(''))
          const name = `${messages.kinds[kind].toLowerCase()} ${ending}`
          return (
            <li key={key}>
              <span>
                {messages.kinds[kind]} {ending}
              </span>
              <button
                type="button"
                class="link"
                aria-label={isShown ? messages.hideOne(name) : messages.showOne(name)}
                disabled={!isShown && shown.length >= MAX_SHOWN_NUMBERS}
                onClick={() => onChange(isShown ? shown.filter((each) => each !== key) : [...shown, key])}
              >
                {isShown ? messages.hide : messages.show}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

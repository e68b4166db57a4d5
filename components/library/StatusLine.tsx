import type { ComponentChildren, JSX } from 'preact'
import { libraryWords } from '../../utils/i18n/library/library.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { shownDate } from '../../utils/library/dates.ts'
import type { Document, Provision } from '../../utils/library/index.ts'
import { statusOn } from '../../utils/library/index.ts'
import { useLibrary } from '../hooks/use-library.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'

interface StatusLineProps {
  document: Document
  provision?: Provision | undefined
  language: Language
  today: string
  /** Said behind the date, after a middle dot. */
  also?: string
  /** What follows on its own: the successor. */
  children?: ComponentChildren
}

/** How a document stands: by word and icon before colour, with the date that matters. */
export function StatusLine({ document, provision, language, today, also, children }: StatusLineProps): JSX.Element {
  const words = say(libraryWords, language)
  const library = useLibrary()
  const partial = document.verification === 'partial' || provision?.verification === 'partial'
  const status = statusOn(document, today, library)
  const past = status === 'replaced' || status === 'expired'
  const [look, icon]: [string, IconName] = past
    ? ['gone', 'swap']
    : partial || status === 'unclear'
      ? ['part', 'ask']
      : status === 'not-yet'
        ? ['part', 'clock']
        : ['live', 'check']
  return (
    <div class="tags">
      <span class={`status ${look}`}>
        <Icon name={icon} />
        {words.status[partial && !past ? 'partial' : status]}
      </span>
      <span>{[dateOf(document, past), also].filter(Boolean).join(' · ')}</span>
      {children}
    </div>
  )

  function dateOf({ inForceFrom, inForceTo, issued }: Document, ended: boolean): string | undefined {
    if (ended) return inForceTo ? words.until(shownDate(inForceTo)) : undefined
    if (inForceFrom) return words.from(shownDate(inForceFrom))
    return issued ? words.issued(shownDate(issued)) : undefined
  }
}

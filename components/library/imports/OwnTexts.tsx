import type { JSX } from 'preact'
import { importWords } from '../../../utils/i18n/library/imports.ts'
import { type Language, say } from '../../../utils/i18n/translate.ts'
import { shownDate } from '../../../utils/library/dates.ts'
import { Icon } from '../../ui/Icon.tsx'
import { EntryLink } from '../EntryLink.tsx'
import { IMPORT } from './address.ts'
import { titleOfText } from './title-of-text.ts'
import { useTextHeads } from './use-texts.ts'

/** The texts that the user brought in, and the way to bring in one more. */
export function OwnTexts({ language, onOpen }: { language: Language; onOpen(id: string): void }): JSX.Element {
  const words = say(importWords, language)
  const heads = useTextHeads()
  return (
    <section class="own-texts">
      <h3 class="strong">{words.own}</h3>
      {heads === null && <p class="muted">{words.failed}</p>}
      {heads?.length === 0 && <p class="muted">{words.ownNone}</p>}
      {heads && heads.length > 0 && (
        <ul>
          {heads.map((head) => (
            <li key={head.id}>
              <EntryLink id={head.id} language={language} onOpen={onOpen} class="verbatim">
                {titleOfText(head, language)}
              </EntryLink>
              <p class="meta muted">
                {[head.facts.number, words.count(head.articles), shownDate(head.imported.slice(0, 10))]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="btn line" onClick={() => onOpen(IMPORT)}>
        <Icon name="file" />
        {words.bring}
      </button>
    </section>
  )
}

import type { JSX } from 'preact'
import { importedTextMessages } from '../../../utils/i18n/library/imported-text-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import { formatDate } from '../../../utils/library/iso-dates.ts'
import { Icon } from '../../ui/Icon.tsx'
import { EntryLink } from '../EntryLink.tsx'
import { IMPORT_ENTRY } from './import-entry.ts'
import { getTextTitle } from './text-title.ts'
import { useImportedTextHeads } from './use-imported-texts.ts'

/** The list of imported texts, with the button that imports another. */
export function ImportedTextList({ language, onOpen }: { language: Language; onOpen(id: string): void }): JSX.Element {
  const messages = translate(importedTextMessages, language)
  const heads = useImportedTextHeads()
  return (
    <section class="own-texts">
      <h3 class="strong">{messages.own}</h3>
      {heads === null && <p class="muted">{messages.failed}</p>}
      {heads?.length === 0 && <p class="muted">{messages.ownNone}</p>}
      {heads && heads.length > 0 && (
        <ul>
          {heads.map((head) => (
            <li key={head.id}>
              <EntryLink id={head.id} language={language} onOpen={onOpen} class="verbatim">
                {getTextTitle(head, language)}
              </EntryLink>
              <p class="meta muted">
                {[head.facts.number, messages.count(head.articles), formatDate(head.imported.slice(0, 10))]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="btn line" onClick={() => onOpen(IMPORT_ENTRY)}>
        <Icon name="file" />
        {messages.bring}
      </button>
    </section>
  )
}

import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { importedTextMessages } from '../../../utils/i18n/library/imported-text-messages.ts'
import { type Language, translate } from '../../../utils/i18n/translate.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import { type LocatedPart, locateParts } from '../../../utils/library/imports/parser/locate-parts.ts'
import { formatDate } from '../../../utils/library/iso-dates.ts'
import type { Provision } from '../../../utils/library/provision.ts'
import { EntryLink } from '../EntryLink.tsx'
import { getOriginName } from './text-title.ts'
import { loadImportedTexts } from './use-imported-texts.ts'
import { WordingView } from './WordingView.tsx'
import './imports.css'

/** The wording of a provision from an imported text; empty when the user has not imported its document. */
export function ProvisionWording(props: {
  provision: Provision
  language: Language
  onOpen(id: string): void
}): JSX.Element | null {
  const { provision, language, onOpen } = props
  const messages = translate(importedTextMessages, language)
  const [found, setFound] = useState<{ text: ImportedText; place: LocatedPart }>()
  useEffect(() => {
    let wanted = true
    // When the storage is unreadable, the summary is still shown. The list of texts reports the problem.
    findWording(provision).then(
      (wording) => wanted && setFound(wording),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [provision])
  if (!found) return null
  const { text, place } = found
  return (
    <section class="wording">
      <p class="label">
        <b>{messages.verbatim}</b>,{' '}
        {messages.verbatimMark(getOriginName(text, language), formatDate(text.imported.slice(0, 10)))}
      </p>
      <WordingView key={place.id} wording={{ opening: '', parts: [place.part], closing: '' }} language={language} />
      <p>
        <EntryLink id={place.id} language={language} onOpen={onOpen}>
          {messages.seeVerbatim}
        </EntryLink>
      </p>
    </section>
  )
}

/** Finds the newest imported text of the provision's document that contains the provision. */
async function findWording({
  id,
  document,
}: Provision): Promise<{ text: ImportedText; place: LocatedPart } | undefined> {
  const tail = id.slice(document.length)
  const { getImportedText: textById, listImportedTextHeads: textHeads } = await loadImportedTexts()
  for (const head of (await textHeads()).filter((one) => one.document === document)) {
    const text = await textById(head.id)
    const place = text && locateParts(text).find((each) => each.id === text.id + tail)
    if (text && place) return { text, place }
  }
  return undefined
}

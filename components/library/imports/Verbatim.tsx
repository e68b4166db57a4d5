import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { importWords } from '../../../utils/i18n/library/imports.ts'
import { type Language, say } from '../../../utils/i18n/translate.ts'
import { shownDate } from '../../../utils/library/dates.ts'
import type { ImportedText } from '../../../utils/library/imports/parser/imported-text.ts'
import { type Place, placesOf } from '../../../utils/library/imports/parser/places.ts'
import type { Provision } from '../../../utils/library/provision.ts'
import { EntryLink } from '../EntryLink.tsx'
import { PartView } from './PartView.tsx'
import { nameOfOrigin } from './title-of-text.ts'
import { texts } from './use-texts.ts'
import './imports.css'

/** The wording of a provision, where the user brought in the text it is from; nothing otherwise. */
export function Verbatim(props: {
  provision: Provision
  language: Language
  onOpen(id: string): void
}): JSX.Element | null {
  const { provision, language, onOpen } = props
  const words = say(importWords, language)
  const [found, setFound] = useState<{ text: ImportedText; place: Place }>()
  useEffect(() => {
    let wanted = true
    // A page that cannot read its storage still shows the summary; the list of texts says what is wrong.
    wordingOf(provision).then(
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
        <b>{words.verbatim}</b>,{' '}
        {words.verbatimMark(nameOfOrigin(text, language), shownDate(text.imported.slice(0, 10)))}
      </p>
      <blockquote class="quoted" lang="vi">
        <PartView part={place.part} />
      </blockquote>
      <p>
        <EntryLink id={place.id} language={language} onOpen={onOpen}>
          {words.seeVerbatim}
        </EntryLink>
      </p>
    </section>
  )
}

/** The newest imported text of the provision's document that has its place. */
async function wordingOf({ id, document }: Provision): Promise<{ text: ImportedText; place: Place } | undefined> {
  const tail = id.slice(document.length)
  const { textById, textHeads } = await texts()
  for (const head of (await textHeads()).filter((one) => one.document === document)) {
    const text = await textById(head.id)
    const place = text && placesOf(text).find((each) => each.id === text.id + tail)
    if (text && place) return { text, place }
  }
  return undefined
}

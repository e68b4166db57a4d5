import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { pageOfferWords } from '../../utils/i18n/library/page-offers.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { officialHost } from '../../utils/library/share/official-page.ts'
import { readSource } from '../../utils/library/share/read-source.ts'
import { shareText } from '../../utils/library/share/share-text.ts'
import { Icon } from '../ui/Icon.tsx'

interface PageOffersProps {
  /** The tab in front, and its address. */
  tab: number
  address: string
  language: Language
  /** Opens the library page to bring in the text of a tab. */
  onImport(tab: number): void
}

/** What can be done with the page in front: pass an official one on with its source, bring its text into the library. */
export function PageOffers({ tab, address, language, onImport }: PageOffersProps): JSX.Element | null {
  const words = say(pageOfferWords, language)
  const [shared, setShared] = useState<{ text: string } | 'failed'>()
  if (!/^https?:/.test(address)) return null
  const host = officialHost(address)
  const share = async () => {
    try {
      const text = shareText(await readSource(tab, address), words)
      await navigator.clipboard.writeText(text)
      setShared({ text })
    } catch {
      setShared('failed')
    }
  }
  return (
    <section class="page-offers" aria-label={words.title}>
      <h3 class="strong">{host ? words.official(host) : words.title}</h3>
      <div class="chips">
        {host && (
          <button type="button" class="btn line" onClick={() => void share()}>
            <Icon name={typeof shared === 'object' ? 'done' : 'copy'} />
            {words.share}
          </button>
        )}
        <button type="button" class="btn line" onClick={() => onImport(tab)}>
          <Icon name="file" />
          {words.bring}
        </button>
      </div>
      <div role="status">
        {typeof shared === 'object' && (
          <>
            <p class="muted">{words.copied}</p>
            <blockquote class="shared">{shared.text}</blockquote>
          </>
        )}
        {shared === 'failed' && <p class="muted">{words.failed}</p>}
      </div>
    </section>
  )
}

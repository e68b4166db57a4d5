import type { JSX } from 'preact'
import { pageOfferMessages } from '../../utils/i18n/library/page-offer-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { getOfficialHost } from '../../utils/library/share/official-page.ts'
import { readPageSource } from '../../utils/library/share/read-page-source.ts'
import { formatShareText } from '../../utils/library/share/share-text.ts'
import { useCopy } from '../hooks/use-copy.ts'
import { Icon } from '../ui/Icon.tsx'

interface PageOffersProps {
  /** The active tab and its address. */
  tab: number
  address: string
  language: Language
  /** Opens the library page to import the text of a tab. */
  onImport(tab: number): void
}

/** Offers for the active page: share an official page with its source, import its text into the library. */
export function PageOffers({ tab, address, language, onImport }: PageOffersProps): JSX.Element | null {
  const messages = translate(pageOfferMessages, language)
  const { outcome, copy } = useCopy<'source'>()
  if (!/^https?:/.test(address)) return null
  const host = getOfficialHost(address)
  const share = () => copy('source', async () => formatShareText(await readPageSource(tab, address), messages))
  return (
    <section class="page-offers" aria-label={messages.title}>
      <h3 class="strong">{host ? messages.official(host) : messages.title}</h3>
      <div class="chips">
        {host && (
          <button type="button" class="btn line" onClick={() => void share()}>
            <Icon name={outcome?.copied ? 'done' : 'copy'} />
            {messages.share}
          </button>
        )}
        <button type="button" class="btn line" onClick={() => onImport(tab)}>
          <Icon name="file" />
          {messages.bring}
        </button>
      </div>
      <div role="status">
        {outcome?.copied && (
          <>
            <p class="muted">{messages.copied}</p>
            <blockquote class="shared">{outcome.text}</blockquote>
          </>
        )}
        {outcome?.copied === false && <p class="muted">{messages.failed}</p>}
      </div>
    </section>
  )
}

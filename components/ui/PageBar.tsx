import type { JSX } from 'preact'
import { EXTENSION_PAGES, type PageId, pageBarMessages } from '../../utils/i18n/pages/page-bar-messages.ts'
import { type Language, translate } from '../../utils/i18n/translate.ts'
import { Logo } from './Logo.tsx'

/**
 * The bar of an extension page: logo, name, links to the other pages. It has the `h1` of a page that shows none.
 * @param props.hrefs - the address of each page
 * @param props.titled - whether the page shows an `h1`
 */
export function PageBar(props: {
  current?: PageId
  language: Language
  hrefs: Readonly<Record<PageId, string>>
  titled?: boolean
}): JSX.Element {
  const messages = translate(pageBarMessages, props.language)
  return (
    <header class="page-bar">
      <Logo />
      {props.current || props.titled ? messages.product : <h1>{messages.product}</h1>}
      {props.current && !props.titled && <h1 class="sr">{messages.pages[props.current]}</h1>}
      <nav aria-label={messages.navigation}>
        {EXTENSION_PAGES.map((page) =>
          page === props.current ? (
            <a key={page} href={props.hrefs[page]} class="on" aria-current="page">
              {messages.pages[page]}
            </a>
          ) : (
            <a key={page} href={props.hrefs[page]}>
              {messages.pages[page]}
            </a>
          ),
        )}
      </nav>
    </header>
  )
}

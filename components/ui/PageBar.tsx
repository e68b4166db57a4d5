import type { JSX } from 'preact'
import { PAGES, type PageId, pageBarWords } from '../../utils/i18n/pages/page-bar.ts'
import { type Language, say } from '../../utils/i18n/translate.ts'
import { Mark } from './Logo.tsx'

/** The bar of a full page: the mark, the name, and the way to the other pages. `hrefs`: where each page lives. */
export function PageBar(props: {
  current?: PageId
  language: Language
  hrefs: Readonly<Record<PageId, string>>
}): JSX.Element {
  const words = say(pageBarWords, props.language)
  return (
    <header class="page-bar">
      <Mark />
      {words.product}
      <nav aria-label={words.navigation}>
        {PAGES.map((page) =>
          page === props.current ? (
            <a key={page} href={props.hrefs[page]} class="on" aria-current="page">
              {words.pages[page]}
            </a>
          ) : (
            <a key={page} href={props.hrefs[page]}>
              {words.pages[page]}
            </a>
          ),
        )}
      </nav>
    </header>
  )
}

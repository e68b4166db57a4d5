// "Vì sao?": what people may read about a check. Of the pages alone; the composer does not carry it.

/** What is said about a check in one language. */
interface ExplanationTexts {
  /** One line in the settings: what it looks for. */
  about: string
  /** Two to four plain sentences, on what rule it rests and what it leaves alone. */
  why: string
}

/** The explanation of one check. Examples are drafts, so they are Vietnamese in every language; all are invented. */
export interface ExplanationContent {
  vi: ExplanationTexts
  en: ExplanationTexts
  /** Drafts this check leaves alone, and why. */
  fine: readonly { text: string; because: { vi: string; en: string } }[]
  /** Drafts this check asks to look at again, and what could be written instead. */
  notFine: readonly { text: string; better: string }[]
}

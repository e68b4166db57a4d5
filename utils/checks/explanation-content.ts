// The texts behind "Vì sao?": the explanation of a check. Only pages import them; in the content script they would cost
// weight.

/** The explanation of one check in one language. */
interface ExplanationTexts {
  /** One line for the settings: what the check finds. */
  about: string
  /** Two to four plain sentences: the rule it rests on, and what it does not flag. */
  why: string
}

/** The explanation of one check. The examples are invented drafts, in Vietnamese for both languages. */
export interface ExplanationContent {
  vi: ExplanationTexts
  en: ExplanationTexts
  /** Drafts that the check does not flag, and why. */
  fine: readonly { text: string; because: { vi: string; en: string } }[]
  /** Drafts that the check flags, and a better wording. */
  notFine: readonly { text: string; better: string }[]
}

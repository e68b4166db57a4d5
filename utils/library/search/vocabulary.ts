import { stripDiacriticsPerUnit } from '../../text/character-folding.ts'
import { findTypoCorrections } from './typos.ts'
import { computeSimilarity, OTHER_DIACRITICS } from './word-similarity.ts'
import { toWordForms, visitWords, type WordToken } from './word-tokens.ts'

/** A tokenized text. Its form numbers belong to the vocabulary that read it. */
export interface TokenizedText {
  /** NFC. */
  text: string
  /** The form number of each word. */
  forms: Int32Array
  /** Where each word starts, in UTF-16 units. A word is as long as its form. */
  starts: Int32Array
}

/** A form that matches a typed word. */
export interface FormMatch {
  form: number
  likeness: number
  /** How many UTF-16 units of the form match: a prefix while the last word is being typed. */
  length: number
  /** Whether the whole word was typed. */
  complete: boolean
}

/** Shorter prefixes are not completed. */
const MIN_PREFIX_LENGTH = 3
/** Texts up to this length repeat often (the words of a subject), so they are cached. */
const MAX_CACHED_LENGTH = 200

/** All word forms, by number. It only grows: forms of a removed text have no postings and match no entry. */
export class Vocabulary {
  private readonly written = new Map<string, number>()
  private readonly numbers = new Map<string, number>()
  private readonly byBare = new Map<string, number[]>()
  private readonly texts = new Map<string, TokenizedText>()
  private readonly forms: string[] = []

  /** The number of forms. */
  get size(): number {
    return this.forms.length
  }

  /** Returns the form with this number, without diacritics. */
  getBareForm(form: number): string {
    return stripDiacriticsPerUnit(this.forms[form]!)
  }

  /** Tokenizes a text, with a cache for short texts. */
  read(given: string): TokenizedText {
    const text = given.normalize('NFC')
    const known = this.texts.get(text)
    if (known) return known
    const forms: number[] = []
    const starts: number[] = []
    visitWords(text, (written, start) => {
      forms.push(this.getFormNumber(written))
      starts.push(start)
    })
    const read = { text, forms: new Int32Array(forms), starts: new Int32Array(starts) }
    if (text.length <= MAX_CACHED_LENGTH) this.texts.set(text, read)
    return read
  }

  /** Finds the forms that match a typed word or, while it is being typed, start with it. */
  findMatches(token: WordToken, writing: boolean): FormMatch[] {
    const length = token.bare.length
    const exact = (this.byBare.get(token.bare) ?? []).map(
      (form): FormMatch => ({
        form,
        likeness: computeSimilarity(token.accented, this.forms[form]!),
        length,
        complete: true,
      }),
    )
    if (!writing || length < MIN_PREFIX_LENGTH || /\d/.test(token.bare)) return exact
    const prefixed: FormMatch[] = []
    for (const [bare, forms] of this.byBare) {
      if (bare.length <= length || !bare.startsWith(token.bare)) continue
      for (const form of forms) {
        const likeness = computeSimilarity(token.accented, this.forms[form]!)
        if (likeness > OTHER_DIACRITICS) prefixed.push({ form, likeness, length, complete: false })
      }
    }
    return [...exact, ...prefixed]
  }

  /** Finds the forms a typo may mean. `typical`: only common typos. */
  findCorrections(token: WordToken, typical: boolean): FormMatch[] {
    const found: FormMatch[] = []
    for (const [bare, likeness] of findTypoCorrections(token.bare, this.byBare, typical)) {
      for (const form of this.byBare.get(bare)!) {
        found.push({ form, likeness, length: bare.length, complete: true })
      }
    }
    return found
  }

  private getFormNumber(written: string): number {
    const known = this.written.get(written)
    if (known !== undefined) return known
    const { accented, bare } = toWordForms(written)
    let number = this.numbers.get(accented)
    if (number === undefined) {
      number = this.forms.push(accented) - 1
      this.numbers.set(accented, number)
      const family = this.byBare.get(bare)
      if (family) family.push(number)
      else this.byBare.set(bare, [number])
    }
    this.written.set(written, number)
    return number
  }
}

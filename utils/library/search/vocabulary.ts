import { stripDiacriticsPerUnit } from '../../text/character-folding.ts'
import { findTypoCorrections } from './typos.ts'
import { computeSimilarity, OTHER_DIACRITICS } from './word-similarity.ts'
import { toWordForms, visitWords, type WordToken } from './word-tokens.ts'

/** A text read word by word. Numbers of forms belong to the vocabulary that read it. */
export interface TokenizedText {
  /** NFC. */
  text: string
  /** The form of each word. */
  forms: Int32Array
  /** Where each word starts, in UTF-16 units; a word is as long as its form. */
  starts: Int32Array
}

/** A form that answers a typed word. */
export interface FormMatch {
  form: number
  likeness: number
  /** How many UTF-16 units of the form are meant (its start, while the last word is being written). */
  length: number
  /** The whole word was typed. */
  complete: boolean
}

/** Shorter beginnings of a word are not completed. */
const MIN_PREFIX_LENGTH = 3
/** Texts up to this length come again and again (the words of a subject) and are read once. */
const MAX_CACHED_LENGTH = 200

/** Every form of every word that was read, by number. It only grows: what a removed text leaves behind answers nothing. */
export class Vocabulary {
  private readonly written = new Map<string, number>()
  private readonly numbers = new Map<string, number>()
  private readonly byBare = new Map<string, number[]>()
  private readonly texts = new Map<string, TokenizedText>()
  private readonly forms: string[] = []

  /** How many forms there are. */
  get size(): number {
    return this.forms.length
  }

  /** The form with this number, without diacritics. */
  getBareForm(form: number): string {
    return stripDiacriticsPerUnit(this.forms[form]!)
  }

  /** Reads a text. */
  read(given: string): TokenizedText {
    const text = given.normalize('NFC')
    const known = this.texts.get(text)
    if (known) return known
    const forms: number[] = []
    const starts: number[] = []
    visitWords(text, (written, start) => {
      forms.push(this.numberOf(written))
      starts.push(start)
    })
    const read = { text, forms: new Int32Array(forms), starts: new Int32Array(starts) }
    if (text.length <= MAX_CACHED_LENGTH) this.texts.set(text, read)
    return read
  }

  /** The forms that agree with a typed word, or while it is being written begin with it. */
  findMatches(token: WordToken, writing: boolean): FormMatch[] {
    const length = token.bare.length
    const same = (this.byBare.get(token.bare) ?? []).map(
      (form): FormMatch => ({
        form,
        likeness: computeSimilarity(token.accented, this.forms[form]!),
        length,
        complete: true,
      }),
    )
    if (!writing || length < MIN_PREFIX_LENGTH || /\d/.test(token.bare)) return same
    const begun: FormMatch[] = []
    for (const [bare, forms] of this.byBare) {
      if (bare.length <= length || !bare.startsWith(token.bare)) continue
      for (const form of forms) {
        const like = computeSimilarity(token.accented, this.forms[form]!)
        if (like > OTHER_DIACRITICS) begun.push({ form, likeness: like, length, complete: false })
      }
    }
    return [...same, ...begun]
  }

  /** The forms a typed word may have been meant for, if it was mistyped; `typical`: only in the ways that are common. */
  findCorrections(token: WordToken, typical: boolean): FormMatch[] {
    const found: FormMatch[] = []
    for (const [bare, like] of findTypoCorrections(token.bare, this.byBare, typical)) {
      for (const form of this.byBare.get(bare)!) {
        found.push({ form, likeness: like, length: bare.length, complete: true })
      }
    }
    return found
  }

  private numberOf(written: string): number {
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

const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?'
const CLOSED = '(?:[aeiouy]|oa|oe|oo|ua|ue|uy|uo|ie|ye|uye)(?:ch|ng|nh|[cmnpt])?'
const OPEN = 'ai|ao|au|ay|eo|eu|ia|iu|oi|ui|uu|uya|oai|oay|oao|oeo|uay|uyu|uoi|uou|ieu|yeu'
const SYLLABLE = new RegExp(`^${ONSET}(?:${CLOSED}|${OPEN})$`)
const IMPOSSIBLE_RIME = /[iy]ng$|[ou](?:nh|ch)$/

/** Whether a word, in lower case without diacritics, may be a Vietnamese syllable: "phuc" may, "thaoi" may not. */
export function canBeSyllable(bare: string): boolean {
  return SYLLABLE.test(bare) && !IMPOSSIBLE_RIME.test(bare)
}

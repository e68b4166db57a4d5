// Banks and wallets as people write them, in lower case without diacritics. Longer forms of a name come first.

/** Unambiguous bank names: "vietcombank", "stk … bidv". A regular-expression source. */
export const BANK_NAMES = [
  'vietcombank|vcb|viett?inbank|ctg|bidv|agribank|vbard|techcombank|tcb|mb ?bank|mbb|acb|vp ?bank|tp ?bank|' +
    'sacombank|stb',
  'hd ?bank|shb|vib|msb|maritime ?bank|ocb|sea ?bank|lp ?bank|lienviet(?:post)?(?:bank)?|eximbank|scb|nam ?a ?bank|' +
    'bac ?a ?bank',
  'pvcombank|ab ?bank|ncb|kien ?long ?bank|viet ?a ?bank|vietbank|bao ?viet ?bank|co-?op ?bank|gp ?bank|vcbneo|' +
    'cb ?bank|mbv',
  'ocean ?bank|saigonbank|bv ?bank|ban ?viet|viet ?capital ?bank|pg ?bank|vrb|vikki|dong ?a ?bank|indovina|ivb|' +
    'cake|timo|ubank',
  'shinhan(?: ?bank)?|woori(?: ?bank)?|hsbc|uob|cimb|public ?bank|standard ?chartered|hong ?leong|kbank|vdb|vbsp',
].join('|')

/** Short names that mean a bank only right after its number: "0912345678 MB". A regular-expression source. */
export const SHORT_BANK_NAMES = 'mb|tp|vp|hd|exim|lpb|kl|vietin|techcom|sacom|agri'

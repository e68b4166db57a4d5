// Services that hide the destination of a link.

/** Those that are known by their names. */
export const LINK_SHORTENERS: ReadonlySet<string> = new Set(
  (
    'bit.ly bitly.com tinyurl.com cutt.ly t.co goo.gl is.gd v.gd ow.ly rb.gy s.id shorturl.at ' +
    'tiny.cc rebrand.ly t.ly bom.so bit.do adf.ly short.gy tinyurl.vn by.com.vn urlz.fr shorten.asia ' +
    'shorten.ee link1s.com link1s.net me2.do buff.ly lnkd.in soo.gd clck.ru qrco.de qr.ae 1link.vn ' +
    'rut.gon.vn rutgon.me yeumoney.com traffic123.net megaurl.in ouo.io shorte.st kutt.it dub.sh ' +
    'tny.im x.gd urlvn.net gg.gg u.to surl.li lihi.cc reurl.cc t2m.io vnlink.net vn2.me shope.ly'
  ).split(' '),
)
/** Others, named after what they do, or by a few consonants under an ending that shorteners like. */
const SHORTENER_NAME =
  /^(?:rut-?gon|short-?(?:url|link))|^[b-df-hj-np-tv-xz][b-df-hj-np-tv-xz\d]{1,4}\.(?:ly|ee|gl|gd|me|link|st)$/

/**
 * Whether links of a domain lead to other sites.
 * @param domain - registrable, in lower case
 */
export function isLinkShortener(domain: string): boolean {
  return LINK_SHORTENERS.has(domain) || SHORTENER_NAME.test(domain)
}

/** Names by which shorteners are known without their endings; shorter ones are words, too. */
const KNOWN_NAMES: ReadonlySet<string> = new Set(['bitly', 'tinyurl'])

/** Shorter ones are the beginning of other hosts: "s.id.vn". */
const MIN_COPIED = 'bit.ly'.length

/**
 * Whether a host that belongs to nobody known begins like one of them: "bitly.qua-tang.cc", "bit.do-qua18.top".
 * @param host - in lower case
 */
export function isImitatedShortener(host: string): boolean {
  if (isLinkShortener(host)) return false
  const isCopied = (each: string) =>
    each.length >= MIN_COPIED && (host.startsWith(`${each}-`) || host.startsWith(`${each}.`))
  return [...LINK_SHORTENERS].some(isCopied) || KNOWN_NAMES.has(host.slice(0, host.indexOf('.')))
}

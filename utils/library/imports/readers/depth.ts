/** Elements that nothing stands in, or that others close by themselves: left open, they do not stand one within the other. */
const NEVER_DEEP = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot caption colgroup option optgroup rt rp html head body'.split(
    ' ',
  ),
)
/** Elements of the looks of letters: one left open is made anew in every block behind it. */
const LOOKS = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
/** Of these one ends the one before. */
const LONE = new Set(['a', 'nobr'])
/** Of elements left open that are quite the same, browsers make only so many anew. */
const MOST_SAME = 3
/** Deeper than any page, even one with thousands of tags that nobody closed. */
const MOST_DEPTH = 10_000
/** How long a browser may take for what stands in each other, in ns as measured in Chromium. */
const MOST_WORK = 5_000_000_000

/** More attributes than any tag has. */
const MOST_ATTRIBUTES = 1_000

/** Comments, what is no tag, and how tags begin, as browsers part them. Groups: the sign that closes, the name. */
const TOKEN = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<[!?][^>]*|<\/(?![a-z])[^>]*|<(\/?)([a-z][^\t\n\f\r />]*)/gi
/** An attribute, or what stands between two. */
const ATTRIBUTE =
  /[\t\n\f\r /]+|[^\t\n\f\r />][^\t\n\f\r />=]*(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"|'[^']*'|[^\t\n\f\r "'>][^\t\n\f\r >]*)?)?/y
/** Elements whose content is no markup. */
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/

/**
 * Whether a page's elements stand in each other so that a browser would be held for seconds, or for ever: it asks all that is open
 * about every element, and makes the looks of letters that were left open anew in every block. A page of some kilobytes can be
 * made so. Looks at the whole source once.
 */
export function isTooDeep(source: string): boolean {
  const open = new Map<string, number>()
  const looks = new Map<string, string[]>()
  const same = new Map<string, number>()
  let depth = 0
  let anew = 0
  let work = 0
  const endLook = (name: string) => {
    const look = looks.get(name)?.pop()
    if (look === undefined) return
    const left = same.get(look)! - 1
    same.set(look, left)
    if (left < MOST_SAME) anew--
  }
  TOKEN.lastIndex = 0
  for (let token = TOKEN.exec(source); token; token = TOKEN.exec(source)) {
    const name = token[2]?.toLowerCase()
    if (name === undefined) continue
    const begun = TOKEN.lastIndex
    TOKEN.lastIndex = endOfTag(source, begun)
    if (TOKEN.lastIndex === 0) return true
    if (RAW.test(name) && !token[1]) {
      const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi')
      end.lastIndex = TOKEN.lastIndex
      if (!end.exec(source)) break
      TOKEN.lastIndex = end.lastIndex
      continue
    }
    if (!token[1]) work += (0.4 * anew * anew + 650) * anew + 5.5 * depth
    if (!NEVER_DEEP.has(name)) {
      const count = open.get(name) ?? 0
      if (!token[1] || count > 0) {
        // A link ends the link before.
        const by = token[1] ? -1 : LONE.has(name) && count > 0 ? 0 : 1
        open.set(name, count + by)
        depth += by
      }
    }
    if (LOOKS.has(name)) {
      if (token[1] || LONE.has(name)) endLook(name)
      if (!token[1]) {
        const look = `${name} ${source.slice(begun, TOKEN.lastIndex)}`
        const count = same.get(look) ?? 0
        same.set(look, count + 1)
        if (count < MOST_SAME) anew++
        const list = looks.get(name)
        if (list) list.push(look)
        else looks.set(name, [look])
      }
    }
    if (depth > MOST_DEPTH || work > MOST_WORK) return true
  }
  return false
}

/** Where the attributes of a tag end; 0 when there are more than any tag has. */
function endOfTag(source: string, from: number): number {
  let at = from
  for (let seen = 0; seen <= 2 * MOST_ATTRIBUTES; seen++) {
    ATTRIBUTE.lastIndex = at
    if (!ATTRIBUTE.test(source)) return at
    at = ATTRIBUTE.lastIndex
  }
  return 0
}

/** Elements that nothing stands in, or that others close by themselves: left open, they do not stand one within the other. */
const NON_NESTING_TAGS = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot caption colgroup option optgroup rt rp html head body'.split(
    ' ',
  ),
)
/** Elements of the looks of letters: one left open is made anew in every block behind it. */
const FORMATTING_TAGS = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
/** Of these one ends the one before. */
const SELF_CLOSING_FORMATTING = new Set(['a', 'nobr'])
/** Of elements left open that are quite the same, browsers make only so many anew. */
const MAX_SAME_FORMATTING = 3
/** Deeper than any page, even one with thousands of tags that nobody closed. */
const MAX_DEPTH = 10_000
/** How long a browser may take for what stands in each other, in ns as measured in Chromium. */
const MAX_WORK_NS = 5_000_000_000

/** More attributes than any tag has. */
const MAX_ATTRIBUTES = 1_000

/** Comments, what is no tag, and how tags begin, as browsers part them. Groups: the sign that closes, the name. */
const TOKEN = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<[!?][^>]*|<\/(?![a-z])[^>]*|<(\/?)([a-z][^\t\n\f\r />]*)/gi
/** An attribute, or what stands between two. */
const ATTRIBUTE =
  /[\t\n\f\r /]+|[^\t\n\f\r />][^\t\n\f\r />=]*(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"|'[^']*'|[^\t\n\f\r "'>][^\t\n\f\r >]*)?)?/y
/** Elements whose content is no markup. */
const RAW_TEXT_TAGS = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/

/**
 * Whether a page's elements stand in each other so that a browser would be held for seconds, or for ever: it asks all that is open
 * about every element, and makes the looks of letters that were left open anew in every block. A page of some kilobytes can be
 * made so. Looks at the whole source once.
 */
export function isHtmlTooDeep(source: string): boolean {
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
    if (left < MAX_SAME_FORMATTING) anew--
  }
  TOKEN.lastIndex = 0
  for (let token = TOKEN.exec(source); token; token = TOKEN.exec(source)) {
    const name = token[2]?.toLowerCase()
    if (name === undefined) continue
    const begun = TOKEN.lastIndex
    TOKEN.lastIndex = findTagEnd(source, begun)
    if (TOKEN.lastIndex === 0) return true
    if (RAW_TEXT_TAGS.test(name) && !token[1]) {
      const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi')
      end.lastIndex = TOKEN.lastIndex
      if (!end.exec(source)) break
      TOKEN.lastIndex = end.lastIndex
      continue
    }
    if (!token[1]) work += (0.4 * anew * anew + 650) * anew + 5.5 * depth
    if (!NON_NESTING_TAGS.has(name)) {
      const count = open.get(name) ?? 0
      if (!token[1] || count > 0) {
        // A link ends the link before.
        const by = token[1] ? -1 : SELF_CLOSING_FORMATTING.has(name) && count > 0 ? 0 : 1
        open.set(name, count + by)
        depth += by
      }
    }
    if (FORMATTING_TAGS.has(name)) {
      if (token[1] || SELF_CLOSING_FORMATTING.has(name)) endLook(name)
      if (!token[1]) {
        const look = `${name} ${source.slice(begun, TOKEN.lastIndex)}`
        const count = same.get(look) ?? 0
        same.set(look, count + 1)
        if (count < MAX_SAME_FORMATTING) anew++
        const list = looks.get(name)
        if (list) list.push(look)
        else looks.set(name, [look])
      }
    }
    if (depth > MAX_DEPTH || work > MAX_WORK_NS) return true
  }
  return false
}

/** Where the attributes of a tag end; 0 when there are more than any tag has. */
function findTagEnd(source: string, from: number): number {
  let at = from
  for (let seen = 0; seen <= 2 * MAX_ATTRIBUTES; seen++) {
    ATTRIBUTE.lastIndex = at
    if (!ATTRIBUTE.test(source)) return at
    at = ATTRIBUTE.lastIndex
  }
  return 0
}

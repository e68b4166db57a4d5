/** Elements that do not nest when left open: void elements, and elements with an implied end tag. */
const NON_NESTING_TAGS = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot caption colgroup option optgroup rt rp html head body'.split(
    ' ',
  ),
)
/**
 * Formatting elements: the parser reopens an unclosed one in every later block (HTML standard, "reconstruct the active
 * formatting elements").
 */
const FORMATTING_TAGS = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))
/** Formatting elements whose start tag closes an open one. */
const SELF_CLOSING_FORMATTING = new Set(['a', 'nobr'])
/** The parser keeps at most this many identical formatting elements open (HTML standard, "Noah's Ark clause"). */
const MAX_SAME_FORMATTING = 3
/** The deepest accepted nesting. No real page reaches it, even with thousands of unclosed tags. */
const MAX_DEPTH = 10_000
/** The longest accepted parse time in nanoseconds, estimated from measurements in Chromium. */
const MAX_WORK_NS = 5_000_000_000

/** The most attributes of a tag. */
const MAX_ATTRIBUTES = 1_000

/** Comments, other markup, and the start of tags, tokenized as browsers do. Groups: the closing slash, the name. */
const TOKEN = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<[!?][^>]*|<\/(?![a-z])[^>]*|<(\/?)([a-z][^\t\n\f\r />]*)/gi
/** An attribute, or the separator between two. */
const ATTRIBUTE =
  /[\t\n\f\r /]+|[^\t\n\f\r />][^\t\n\f\r />=]*(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*"|'[^']*'|[^\t\n\f\r "'>][^\t\n\f\r >]*)?)?/y
/** Elements whose content is raw text. */
const RAW_TEXT_TAGS = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/

/**
 * Whether the nesting of a page would block the browser for seconds or forever. The parser compares every element with
 * all open ones, and reopens unclosed formatting elements in every block. A page of a few kilobytes can exploit that.
 * Scans the source once.
 */
export function isHtmlTooDeep(source: string): boolean {
  const open = new Map<string, number>()
  const openFormatting = new Map<string, string[]>()
  const sameCounts = new Map<string, number>()
  let depth = 0
  let reopened = 0
  let work = 0
  const closeFormatting = (name: string) => {
    const tag = openFormatting.get(name)?.pop()
    if (tag === undefined) return
    const left = sameCounts.get(tag)! - 1
    sameCounts.set(tag, left)
    if (left < MAX_SAME_FORMATTING) reopened--
  }
  TOKEN.lastIndex = 0
  for (let token = TOKEN.exec(source); token; token = TOKEN.exec(source)) {
    const name = token[2]?.toLowerCase()
    if (name === undefined) continue
    const nameEnd = TOKEN.lastIndex
    TOKEN.lastIndex = findTagEnd(source, nameEnd)
    if (TOKEN.lastIndex === 0) return true
    if (RAW_TEXT_TAGS.test(name) && !token[1]) {
      const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi')
      end.lastIndex = TOKEN.lastIndex
      if (!end.exec(source)) break
      TOKEN.lastIndex = end.lastIndex
      continue
    }
    if (!token[1]) work += (0.4 * reopened * reopened + 650) * reopened + 5.5 * depth
    if (!NON_NESTING_TAGS.has(name)) {
      const count = open.get(name) ?? 0
      if (!token[1] || count > 0) {
        // A start tag of a link closes an open link.
        const change = token[1] ? -1 : SELF_CLOSING_FORMATTING.has(name) && count > 0 ? 0 : 1
        open.set(name, count + change)
        depth += change
      }
    }
    if (FORMATTING_TAGS.has(name)) {
      if (token[1] || SELF_CLOSING_FORMATTING.has(name)) closeFormatting(name)
      if (!token[1]) {
        const tag = `${name} ${source.slice(nameEnd, TOKEN.lastIndex)}`
        const count = sameCounts.get(tag) ?? 0
        sameCounts.set(tag, count + 1)
        if (count < MAX_SAME_FORMATTING) reopened++
        const list = openFormatting.get(name)
        if (list) list.push(tag)
        else openFormatting.set(name, [tag])
      }
    }
    if (depth > MAX_DEPTH || work > MAX_WORK_NS) return true
  }
  return false
}

/** Returns the end of a tag's attributes, 0 when there are more than `MAX_ATTRIBUTES`. */
function findTagEnd(source: string, from: number): number {
  let at = from
  for (let seen = 0; seen <= 2 * MAX_ATTRIBUTES; seen++) {
    ATTRIBUTE.lastIndex = at
    if (!ATTRIBUTE.test(source)) return at
    at = ATTRIBUTE.lastIndex
  }
  return 0
}

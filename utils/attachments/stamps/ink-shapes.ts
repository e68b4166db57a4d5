import type { GreyPicture } from '../pictures/grey-picture.ts'
import type { PictureBox } from '../pictures/picture-box.ts'

/** Dark pixels of which each touches another one. */
export interface InkShape {
  box: PictureBox
  /** Places of its pixels: x and y in turn. */
  points: Int16Array
}

/** The fields of a shape's bounds, in turn: left, top, right, bottom, and the number of its pixels. */
const FIELDS = 5

/**
 * Collects the shapes of ink on a page, as those are chosen by their boxes and sizes.
 * @param level what is darker is ink
 */
export function collectShapes(
  page: GreyPicture,
  level: number,
  isWanted: (box: PictureBox, size: number) => boolean,
): InkShape[] {
  const runs = findRuns(page, level)
  const parents = joinRuns(runs, page.height)
  const bounds = measureShapes(runs, parents)
  const wanted = new Map<number, { box: PictureBox; points: Int16Array; filled: number }>()
  for (let shape = 0; shape < parents.length; shape++) {
    if (parents[shape] !== shape) continue
    const [left, top, right, bottom, size] = [...bounds.subarray(FIELDS * shape, FIELDS * (shape + 1))]
    const box = { x: left!, y: top!, width: right! - left! + 1, height: bottom! - top! + 1 }
    if (isWanted(box, size!)) wanted.set(shape, { box, points: new Int16Array(2 * size!), filled: 0 })
  }
  for (let run = 0; wanted.size > 0 && run < parents.length; run++) {
    const shape = wanted.get(parents[run]!)
    if (!shape) continue
    for (let x = runs.from[run]!; x < runs.to[run]!; x++) {
      shape.points[shape.filled++] = x
      shape.points[shape.filled++] = runs.row[run]!
    }
  }
  return [...wanted.values()].map(({ box, points }) => ({ box, points }))
}

/** Ink in rows: from a column to before another one. */
interface InkRuns {
  from: Int16Array
  to: Int16Array
  row: Int16Array
  /** The first run of each row, and the number of all. */
  starts: Int32Array
}

function findRuns({ width, height, data }: GreyPicture, level: number): InkRuns {
  const [from, to, row]: [number[], number[], number[]] = [[], [], []]
  const starts = new Int32Array(height + 1)
  for (let y = 0, at = 0; y < height; y++) {
    starts[y] = from.length
    for (const end = at + width; at < end; ) {
      while (at < end && data[at]! >= level) at++
      if (at === end) break
      from.push(at - y * width)
      while (at < end && data[at]! < level) at++
      to.push(at - y * width)
      row.push(y)
    }
  }
  starts[height] = from.length
  return { from: Int16Array.from(from), to: Int16Array.from(to), row: Int16Array.from(row), starts }
}

/** Finds the first run of the shape of each run. */
function joinRuns({ from, to, starts }: InkRuns, height: number): Int32Array {
  const parents = Int32Array.from(from, (_, at) => at)
  const find = (run: number) => {
    let root = run
    while (parents[root] !== root) root = parents[root]!
    for (let at = run; at !== root; ) {
      const next = parents[at]!
      parents[at] = root
      at = next
    }
    return root
  }
  for (let y = 1; y < height; y++) {
    let above = starts[y - 1]!
    for (let run = starts[y]!; run < starts[y + 1]!; run++) {
      while (above < starts[y]! && to[above]! < from[run]!) above++
      // Corners that touch are joined, too.
      for (let each = above; each < starts[y]! && from[each]! <= to[run]!; each++) {
        const [one, other] = [find(each), find(run)]
        parents[Math.max(one, other)] = Math.min(one, other)
      }
    }
  }
  for (let run = 0; run < parents.length; run++) parents[run] = find(run)
  return parents
}

function measureShapes({ from, to, row }: InkRuns, parents: Int32Array): Int32Array {
  const bounds = new Int32Array(FIELDS * parents.length)
  for (let run = 0; run < parents.length; run++) {
    const at = FIELDS * parents[run]!
    const isFirst = parents[run] === run
    const size = to[run]! - from[run]!
    bounds[at] = isFirst ? from[run]! : Math.min(bounds[at]!, from[run]!)
    if (isFirst) bounds[at + 1] = row[run]!
    bounds[at + 2] = Math.max(bounds[at + 2]!, to[run]! - 1)
    bounds[at + 3] = row[run]!
    bounds[at + 4]! += size
  }
  return bounds
}

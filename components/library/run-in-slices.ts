/** Time slice in milliseconds: half a frame, so that input and rendering are not delayed. */
const SLICE = 8

/**
 * Runs steps in short slices after the page has rendered.
 * @param onDone called after the last step
 * @returns a function that stops
 */
export function runInSlices(steps: Iterator<void>, onDone?: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const runSlice = () => {
    const until = performance.now() + SLICE
    while (performance.now() < until) {
      if (!steps.next().done) continue
      onDone?.()
      return
    }
    timer = setTimeout(runSlice)
  }
  timer = setTimeout(runSlice)
  return () => clearTimeout(timer)
}

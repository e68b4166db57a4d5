const padTwo = (value: number) => String(value).padStart(2, '0')

/**
 * Formats a day: "24/11/2026", in the device's time zone.
 * @param at - milliseconds since 1970
 */
export function formatDay(at: number): string {
  const date = new Date(at)
  return `${padTwo(date.getDate())}/${padTwo(date.getMonth() + 1)}/${date.getFullYear()}`
}

/**
 * Formats a time: "14:05" today, "24/11/2026 14:05" otherwise, in the device's time zone.
 * @param at - milliseconds since 1970
 */
export function formatTime(at: number, now = Date.now()): string {
  const date = new Date(at)
  const time = `${padTwo(date.getHours())}:${padTwo(date.getMinutes())}`
  if (new Date(now).toDateString() === date.toDateString()) return time
  return `${formatDay(at)} ${time}`
}

import { useEffect, useState } from 'preact/hooks'
import { toIsoDate } from '../../utils/library/iso-dates.ts'

/** Returns today (yyyy-mm-dd), updated when the page becomes visible: it may have been open overnight. */
export function useToday(): string {
  const [today, setToday] = useState(() => toIsoDate(new Date()))
  useEffect(() => {
    const update = () => setToday(toIsoDate(new Date()))
    window.addEventListener('focus', update)
    document.addEventListener('visibilitychange', update)
    return () => {
      window.removeEventListener('focus', update)
      document.removeEventListener('visibilitychange', update)
    }
  }, [])
  return today
}

import { useEffect, useState } from 'preact/hooks'
import { toIsoDate } from '../../utils/library/iso-dates.ts'

/** Today (yyyy-mm-dd), looked at again whenever the page comes back to the front: it may have lain open overnight. */
export function useToday(): string {
  const [today, setToday] = useState(() => toIsoDate(new Date()))
  useEffect(() => {
    const look = () => setToday(toIsoDate(new Date()))
    window.addEventListener('focus', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      window.removeEventListener('focus', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return today
}

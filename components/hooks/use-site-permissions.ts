import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { isSiteAllowed, resolveSiteKey, type SiteAccess } from '../../utils/site-access/site-access.ts'

/**
 * Returns whether the browser allows a site that is turned on, kept up to date.
 *
 * @param sitesOn the keys of the sites that are turned on.
 */
export function useSitePermissions(sitesOn: readonly string[]): (site: SiteAccess) => boolean {
  const [refused, setRefused] = useState<readonly string[]>([])
  useEffect(() => {
    let isStopped = false
    const read = async () => {
      const sites = sitesOn.flatMap((key) => resolveSiteKey(key) ?? [])
      const answers = await Promise.all(sites.map(isSiteAllowed))
      if (!isStopped) setRefused(sites.filter((_, index) => !answers[index]).map(({ key }) => key))
    }
    void read()
    browser.permissions.onAdded.addListener(read)
    browser.permissions.onRemoved.addListener(read)
    return () => {
      isStopped = true
      browser.permissions.onAdded.removeListener(read)
      browser.permissions.onRemoved.removeListener(read)
    }
  }, [sitesOn])
  return (site) => !refused.includes(site.key)
}

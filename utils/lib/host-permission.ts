// Where reports go and where updates of the library come from is no permission of the extension by default: the browser asks its
// user, once per address.

import { browser } from 'wxt/browser'

/** The match pattern of an address's host, as permissions know it: all its paths and ports. Throws TypeError for no address. */
export function toOriginPattern(address: string): string {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}

/** Whether the browser lets us reach an address. */
export function hasHostPermission(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [toOriginPattern(address)] })
}

/**
 * Asks the user for an address. To be called straight in the click, with no await before it: the browser asks only then.
 * Resolves to what was answered; a browser that refuses to ask counts as no.
 */
export function requestHostPermission(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [toOriginPattern(address)] }).catch((error: unknown) => {
    console.warn('permission: the browser would not ask', error)
    return false
  })
}

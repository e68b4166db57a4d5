import type { Target } from 'puppeteer-core'
import type { Stage } from './launch-stage.ts'

/** Whether a target of Chromium is the service worker of the stage's extension. */
export function isOwnWorker(target: Target, { extensionOrigin }: Pick<Stage, 'extensionOrigin'>): boolean {
  return target.type() === 'service_worker' && target.url().startsWith(extensionOrigin)
}

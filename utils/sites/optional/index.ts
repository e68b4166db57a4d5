// The registry of the sites that a user can turn on. They are loaded on those sites alone (entrypoints/more-sites.ts).

import type { Site } from '../site-definition.ts'
import { chatgptSite } from './chatgpt.ts'
import { claudeSite } from './claude.ts'
import { copilotSite } from './copilot.ts'
import { deepseekSite } from './deepseek.ts'
import { geminiSite } from './gemini.ts'
import { instagramSite } from './instagram.ts'
import { linkedinSite } from './linkedin.ts'
import { redditSite } from './reddit.ts'
import { telegramSite } from './telegram.ts'
import { threadsSite } from './threads.ts'
import { tiktokSite } from './tiktok.ts'
import { vozSite } from './voz.ts'
import { xSite } from './x.ts'
import { youtubeSite } from './youtube.ts'

/** All optional sites, in display order: social networks and boards, then the services that answer. */
export const OPTIONAL_SITES: readonly Site[] = [
  xSite,
  youtubeSite,
  tiktokSite,
  instagramSite,
  threadsSite,
  linkedinSite,
  telegramSite,
  redditSite,
  vozSite,
  chatgptSite,
  geminiSite,
  claudeSite,
  deepseekSite,
  copilotSite,
]

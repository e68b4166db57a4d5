import type { PaperSet } from '../paper.ts'
import { certificateCover } from './certificate-cover.ts'
import { chatScreenshot } from './chat-screenshot.ts'
import { decree } from './decree.ts'
import { healthRecord } from './health-record.ts'
import { identityCard } from './identity-card.ts'
import { invitation } from './invitation.ts'
import { menu } from './menu.ts'
import { minutes } from './minutes.ts'
import { newspaper } from './newspaper.ts'
import { partyLetter } from './party-letter.ts'
import { peopleList } from './people-list.ts'
import { photo } from './photo.ts'
import { planDraft } from './plan-draft.ts'
import { poster } from './poster.ts'
import { pupilResults } from './pupil-results.ts'
import { receipt } from './receipt.ts'
import { sealPage } from './seal-page.ts'
import { stateLetter } from './state-letter.ts'

/** The papers by which the reading of pictures is tuned. */
export const TUNING_PAPERS: PaperSet = {
  layouts: [
    stateLetter,
    partyLetter,
    decree,
    planDraft,
    minutes,
    peopleList,
    pupilResults,
    identityCard,
    healthRecord,
    photo,
    poster,
    invitation,
    menu,
    chatScreenshot,
    receipt,
    newspaper,
    certificateCover,
    sealPage,
  ],
  fonts: ['Liberation Serif', 'FreeSerif', 'Noto Serif', 'DejaVu Serif', 'Liberation Sans', 'Noto Sans'],
}

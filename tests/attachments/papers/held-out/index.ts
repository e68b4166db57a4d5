import type { PaperSet } from '../paper.ts'
import { cadreRoster } from './cadre-roster.ts'
import { cellMeetingNotebook } from './cell-meeting-notebook.ts'
import { chalkMenu } from './chalk-menu.ts'
import { citizenCard } from './citizen-card.ts'
import { classTimetable } from './class-timetable.ts'
import { committeeConclusion } from './committee-conclusion.ts'
import { committeeLetter } from './committee-letter.ts'
import { contactSlip } from './contact-slip.ts'
import { contractEnd } from './contract-end.ts'
import { darkGroupChat } from './dark-group-chat.ts'
import { departmentLetter } from './department-letter.ts'
import { dischargePaper } from './discharge-paper.ts'
import { districtOfficeLetter } from './district-office-letter.ts'
import { examMarkSheet } from './exam-mark-sheet.ts'
import { flagField } from './flag-field.ts'
import { framedBanner } from './framed-banner.ts'
import { gazettePage } from './gazette-page.ts'
import { honeyJar } from './honey-jar.ts'
import { inspectionMinutes } from './inspection-minutes.ts'
import { insuranceCard } from './insurance-card.ts'
import { letterOnDesk } from './letter-on-desk.ts'
import { meritCertificate } from './merit-certificate.ts'
import { ministryReport } from './ministry-report.ts'
import { newsFront } from './news-front.ts'
import { nightMarket } from './night-market.ts'
import { outageCard } from './outage-card.ts'
import { powerCutNotice } from './power-cut-notice.ts'
import { priceBoard } from './price-board.ts'
import { redBooklet } from './red-booklet.ts'
import { schemeDraft } from './scheme-draft.ts'
import { steeringPlan } from './steering-plan.ts'
import { subsidyHouseholds } from './subsidy-households.ts'
import { tillSlip } from './till-slip.ts'
import { tuitionReceipt } from './tuition-receipt.ts'
import { urgentDispatch } from './urgent-dispatch.ts'
import { weddingCard } from './wedding-card.ts'

/**
 * The papers by which the reading of pictures is judged: nobody who tunes it looks at them. Their fonts come with
 * Debian's fonts-texgyre, fonts-freefont-ttf, fonts-roboto-unhinted and fonts-crosextra-carlito.
 */
export const HELD_OUT_PAPERS: PaperSet = {
  layouts: [
    departmentLetter,
    districtOfficeLetter,
    ministryReport,
    urgentDispatch,
    letterOnDesk,
    committeeLetter,
    committeeConclusion,
    steeringPlan,
    schemeDraft,
    inspectionMinutes,
    cellMeetingNotebook,
    cadreRoster,
    subsidyHouseholds,
    examMarkSheet,
    contactSlip,
    citizenCard,
    dischargePaper,
    insuranceCard,
    gazettePage,
    powerCutNotice,
    outageCard,
    framedBanner,
    honeyJar,
    nightMarket,
    flagField,
    weddingCard,
    chalkMenu,
    priceBoard,
    darkGroupChat,
    tuitionReceipt,
    tillSlip,
    newsFront,
    redBooklet,
    meritCertificate,
    classTimetable,
    contractEnd,
  ],
  fonts: [
    // Resembles Times, as most papers of offices do.
    'TeX Gyre Termes',
    'TeX Gyre Pagella',
    'TeX Gyre Schola',
    'TeX Gyre Bonum',
    'TeX Gyre Heros',
    'Roboto Condensed',
    'FreeSans',
    'Roboto',
    'Carlito',
  ],
}

import { describe, expect, it } from 'vitest'
import { popupMessages } from '../../utils/i18n/pages/popup-messages.ts'

describe('the popup', () => {
  it('says what to do where no box has the cursor, and makes no claim about the boxes on the page', () => {
    const { vi, en } = popupMessages
    expect(vi.status('no-box', 'Zalo Web')).toBe('Không có ô soạn đang mở trên Zalo Web')
    expect(vi.still.noBox.title).toBe('Bấm vào ô soạn để bắt đầu kiểm')
    for (const { status, still } of [vi, en])
      expect(`${status('no-box', 'Zalo Web')} ${still.noBox.title} ${still.noBox.text}`).not.toMatch(/chưa thấy|found/i)
  })

  it('uses one word for what it turns off: a site as a whole', () => {
    const { pause, turnOff, turnOnHere, still, status } = popupMessages.en
    const texts = [
      pause,
      turnOff,
      turnOnHere,
      still.turnedOff.title,
      status('not-turned-on', ''),
      still.notTurnedOn('x').title,
    ]
    for (const text of texts) expect(text).toMatch(/this site/)
  })
})

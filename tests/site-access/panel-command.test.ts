import { beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { listenForPanelCommand } from '../../utils/site-access/panel-command.ts'

let run: (command: string, tab?: { id?: number }) => void
const sendMessage = vi.fn(async () => null)

beforeEach(() => {
  sendMessage.mockClear()
  Object.assign(browser, {
    commands: {
      onCommand: {
        addListener: (listener: typeof run) => {
          run = listener
        },
      },
    },
  })
  Object.assign(browser.tabs, { sendMessage })
  listenForPanelCommand()
})

it('asks the page in front to open its panel', () => {
  run('open-panel', { id: 7 })
  expect(sendMessage).toHaveBeenCalledWith(7, { name: 'open-panel', data: null }, { frameId: 0 })
})

it('leaves other commands and windows without a tab alone', () => {
  run('_execute_action', { id: 7 })
  run('open-panel')
  run('open-panel', {})
  expect(sendMessage).not.toHaveBeenCalled()
})

it('is silent where no script of ours answers', async () => {
  sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'))
  const warn = vi.spyOn(console, 'error')
  run('open-panel', { id: 7 })
  await new Promise((resolve) => setImmediate(resolve))
  expect(warn).not.toHaveBeenCalled()
})

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CheckResult } from '../../utils/checks/index.ts'
import { registerChecks } from '../../utils/compose/checks-registry.ts'
import { DraftFixer } from '../../utils/compose/draft-fixer.ts'
import { DraftSession } from '../../utils/compose/draft-session.ts'
import { findBox } from '../../utils/compose/find-box.ts'
import { guardFixing } from '../../utils/compose/guard-fixing.ts'
import { createIgnoreList } from '../../utils/compose/ignore-list.ts'
import type { Draft, Finding, Fix } from '../../utils/draft.ts'
import { facebookSite } from '../../utils/sites/facebook.ts'
import { waitFor } from '../wait-for.ts'
import { makeFakeChecks } from './fake-checks.ts'
import { putTwoBoxes, readBox, selectInBox } from './two-boxes.ts'
import { dispatchTrusted, findElement, pressKey, USER_EVENT } from './user-events.ts'

describe('a fix', () => {
  // A check that finds every number, with its groups of digits.
  const findNumbers = ({ text }: Draft): CheckResult => ({
    findings: [...text.matchAll(/\d+(?: \d+)*/g)].map(({ 0: { length }, index: start }): Finding => {
      const fix = { kind: 'mask', start, end: start + length, replacement: '•••' } as const
      return { check: 'personal-data', level: 'stop', message: 'id', provisions: [], start, end: start + length, fix }
    }),
    unavailable: [],
  })
  const run = vi.fn(findNumbers)
  const checks = makeFakeChecks(run)
  let session: DraftSession
  let fixer: DraftFixer
  const enter = (id: string) => {
    session.enter(findBox(facebookSite, findElement(`#${id}`)))
    session.check()
  }
  const fix = (at: number) => fixer.fix(session.findings[at]!, session.findings[at]!.fix!)

  beforeEach(() => {
    putTwoBoxes()
    run.mockImplementation(findNumbers)
    registerChecks(checks)
    session = new DraftSession({ choices: {}, ignored: createIgnoreList(vi.fn(), vi.fn()), onChange: () => undefined })
    fixer = new DraftFixer(session)
    enter('a')
  })

  it('records no action in another box that is entered meanwhile', async () => {
    const enterOther = () => {
      enter('b')
      expect(session.isFixing).toBe(false)
    }
    findElement('#a').addEventListener('beforeinput', enterOther)
    expect(await fix(0)).toBe('unchanged')
    expect(readBox('a')).toContain('•••')
    expect(session.actions).toEqual([])
    expect(readBox('b')).toBe('chào số 789')
  })

  it('leaves the caret where the writer goes on, and selects the blank that a change has left', async () => {
    selectInBox('a', 14, 14)
    await fix(0)
    expect([readBox('a'), document.getSelection()?.focusOffset]).toEqual(['số •••, mã 45678', 14])
    run.mockImplementation((draft) => {
      const { findings, unavailable } = findNumbers(draft)
      const addSource = (each: Fix): Fix => ({ ...each, kind: 'add-source', replacement: '(theo …)' })
      return { findings: findings.map((each) => ({ ...each, fix: addSource(each.fix!) })), unavailable }
    })
    enter('b')
    enter('a')
    selectInBox('a', 2, 2)
    await fix(0)
    expect(readBox('a')).toBe('số •••, mã (theo …)')
    expect(document.getSelection()?.toString()).toBe('…')
  })

  it('is followed by the fixes that were requested meanwhile', async () => {
    expect(await Promise.all([fix(0), fix(1)])).toEqual(['done', 'done'])
    expect(readBox('a')).toBe('số •••, mã •••')
    expect(session.actions).toMatchObject([{ places: [{ original: '123' }] }, { places: [{ original: '45678' }] }])
  })

  it('is done once, however often it was requested', async () => {
    expect(await Promise.all([fix(0), fix(0)])).toEqual(['done', 'done'])
    expect(readBox('a')).toBe('số •••, mã 45678')
    expect(session.actions).toHaveLength(1)
  })

  it('takes out all of what has grown since the last check', async () => {
    findElement('#a p').textContent = 'số 123, mã 45678 90'
    session.touch(true)
    expect(session.findings.map(({ phrase }) => phrase)).toEqual(['123', '45678'])
    expect(await fix(1)).toBe('done')
    expect(readBox('a')).toBe('số 123, mã •••')
  })

  it('is undone after the fix that was requested before', async () => {
    await fix(0)
    const [first] = session.actions
    await Promise.all([fix(0), fixer.undo(first!), fixer.undo(first!)])
    expect(readBox('a')).toBe('số 123, mã •••')
    expect(session.actions).toMatchObject([{ places: [{ original: '45678' }] }])
  })

  it('of all findings is one action, and undone as one', async () => {
    expect(await fixer.fixAll(session.findings)).toEqual({ left: 0, text: 'số •••, mã •••' })
    expect(readBox('a')).toBe('số •••, mã •••')
    expect(session.actions).toMatchObject([{ places: [{ original: '45678' }, { original: '123' }] }])
    await fixer.undo(session.actions[0]!)
    expect(readBox('a')).toBe('số 123, mã 45678')
    expect(session.actions).toEqual([])
  })

  it('of all findings, undone as one, is made again as one by the undo of the editor', async () => {
    const [typed, masked] = ['số 123, mã 45678', 'số •••, mã •••']
    const history = [typed, 'số 123, mã •••', masked, 'số 123, mã •••']
    await fixer.fixAll(session.findings)
    await fixer.undo(session.actions[0]!)
    expect(readBox('a')).toBe(typed)
    const box = findElement('#a')
    box.addEventListener('keydown', (event) => fixer.followKey(event), { capture: true })
    box.addEventListener('keydown', (event) => {
      event.preventDefault()
      findElement('#a p').textContent = history.pop()!
    })
    pressKey(box, 'z', { ctrlKey: true })
    await waitFor(() => expect(readBox('a')).toBe(masked))
    pressKey(box, 'z', { ctrlKey: true })
    await waitFor(() => expect(readBox('a')).toBe(typed))
  })

  it('of all findings is undone where the text before has grown since', async () => {
    await fixer.fixAll(session.findings)
    findElement('#a p').textContent = 'Hai số •••, mã •••'
    session.touch(true)
    await fixer.undo(session.actions[0]!)
    expect(readBox('a')).toBe('Hai số 123, mã 45678')
  })

  it('of all findings keeps what the writer types meanwhile', async () => {
    const typeMeanwhile = () => {
      findElement('#a p').textContent += ' và nữa'
      session.touch(true)
    }
    findElement('#a').addEventListener('beforeinput', () => queueMicrotask(typeMeanwhile), { once: true })
    expect(await fixer.fixAll(session.findings)).toEqual({ left: 0, text: undefined })
    expect(readBox('a')).toBe('số •••, mã ••• và nữa')
    await fixer.undo(session.actions[0]!)
    expect(readBox('a')).toBe('số 123, mã 45678 và nữa')
  })

  it('of all findings stops where the box accepts no change, and says how many are left', async () => {
    const refuse = (event: Event) => {
      if (readBox('a')!.includes('45678')) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    window.addEventListener('beforeinput', refuse, { capture: true })
    expect(await fixer.fixAll(session.findings)).toMatchObject({ left: 1 })
    window.removeEventListener('beforeinput', refuse, { capture: true })
    expect(readBox('a')).toBe('số 123, mã •••')
    expect(session.actions).toMatchObject([{ places: [{ original: '45678' }] }])
  })

  it('of all findings is not followed in another box that is entered meanwhile', async () => {
    findElement('#a').addEventListener('beforeinput', () => enter('b'), { once: true })
    expect(await fixer.fixAll(session.findings)).toEqual({ left: 2, text: undefined })
    expect(session.actions).toEqual([])
    expect(readBox('b')).toBe('chào số 789')
  })

  it('of all findings twice, or of one and then of all, makes each change once', async () => {
    const one = fix(1)
    await Promise.all([one, fixer.fixAll(session.findings), fixer.fixAll(session.findings)])
    expect(readBox('a')).toBe('số •••, mã •••')
    for (const action of [...session.actions].reverse()) await fixer.undo(action)
    expect(readBox('a')).toBe('số 123, mã 45678')
  })

  it('is not followed by a fix whose finding was ignored meanwhile', async () => {
    const both = Promise.all([fix(0), fix(1)])
    session.ignore(session.findings[1]!, false)
    expect(await both).toEqual(['done', 'done'])
    expect(readBox('a')).toBe('số •••, mã 45678')
  })

  it('is not followed by a fix of the draft that it sent', async () => {
    const sendAndWriteAgain = () => {
      for (const text of ['', 'số 123, mã 45678']) {
        findElement('#a p').textContent = text
        session.touch(true)
      }
      session.check()
    }
    findElement('#a').addEventListener('beforeinput', sendAndWriteAgain, { once: true })
    await Promise.all([fix(0), fix(1)])
    expect(readBox('a')).toBe('số 123, mã 45678')
  })

  it('offers its undo again when the box did not accept it', async () => {
    await fix(0)
    const [action] = session.actions
    const refuse = (event: Event) => {
      event.preventDefault()
      event.stopPropagation()
    }
    document.addEventListener('beforeinput', refuse, { capture: true, once: true })
    await fixer.undo(action!)
    expect([readBox('a'), session.actions]).toEqual(['số •••, mã 45678', [action]])
  })

  it('is not followed by a fix of a box that was left', async () => {
    findElement('#a').addEventListener('beforeinput', () => enter('b'), { once: true })
    expect(await Promise.all([fix(0), fix(1)])).toEqual(['unchanged', 'unchanged'])
    expect(readBox('a')).toBe('số •••, mã 45678')
    expect(readBox('b')).toBe('chào số 789')
  })

  it('drops the draft when it is sent meanwhile', async () => {
    session.ignore(session.findings[1]!, false)
    const send = () => {
      findElement('#a p').textContent = ''
      session.touch(false)
    }
    findElement('#a').addEventListener('beforeinput', send, { once: true })
    expect(await fix(0)).not.toBe('done')
    expect([session.actions, session.checked]).toEqual([[], false])
    findElement('#a p').textContent = 'mã 45678'
    session.touch(true)
    session.check()
    expect(session.findings.map(({ phrase }) => phrase)).toEqual(['45678'])
  })
  it('of all findings makes all changes that were shown, also where the checks find something else meanwhile', async () => {
    // A number to call is one of a person no more once the other one is masked.
    run.mockImplementation((draft) => {
      const { findings, unavailable } = findNumbers(draft)
      return {
        findings: findings.length > 1 ? findings : findings.map((each) => ({ ...each, message: 'phone' })),
        unavailable,
      }
    })
    enter('a')
    expect(await fixer.fixAll(session.findings)).toEqual({ left: 0, text: 'số •••, mã •••' })
    expect(readBox('a')).toBe('số •••, mã •••')
  })

  it('in a passage that is taken out later can be undone once that is undone', async () => {
    run.mockImplementation((draft) => {
      const { findings, unavailable } = findNumbers(draft)
      const passage = { kind: 'delete-sentence', start: 0, end: draft.text.length - 2, replacement: '' } as const
      const hasMask = draft.text.includes('•')
      return { findings: hasMask ? findings.map((each) => ({ ...each, fix: passage })) : findings, unavailable }
    })
    await fix(0)
    await fix(0)
    expect(readBox('a')).toBe('78')
    expect(session.actions).toMatchObject([{ places: [{ original: 'số •••, mã 456' }] }])
    await fixer.undo(session.actions[0]!)
    expect(readBox('a')).toBe('số •••, mã 45678')
    expect(session.actions).toMatchObject([{ places: [{ original: '123' }] }])
    await fixer.undo(session.actions[0]!)
    expect(readBox('a')).toBe('số 123, mã 45678')
  })

  describe('that is being made', () => {
    let stopper: AbortController
    let stopped: boolean[]
    beforeEach(() => {
      stopper = new AbortController()
      stopped = []
      const stop = (isComposing: boolean) => {
        stopped.push(isComposing)
        fixer.stop(isComposing)
      }
      guardFixing(session, stop, stopper.signal)
    })
    afterEach(() => stopper.abort())
    const fixAllWith = async (meanwhile: () => void) => {
      let isDone = false
      const onSelection = () => {
        if (isDone || document.getSelection()?.isCollapsed !== false) return
        isDone = true
        meanwhile()
      }
      document.addEventListener('selectionchange', onSelection, { signal: stopper.signal })
      const fixed = await fixer.fixAll(session.findings)
      expect(isDone).toBe(true)
      return fixed
    }

    it.each(['x', 'Enter', 'Backspace'])(
      'ends at %s in its box, and keeps that key and its text apart',
      async (key) => {
        selectInBox('a', 2, 2)
        let event: KeyboardEvent | undefined
        const { left } = await fixAllWith(() => {
          event = pressKey(findElement('#a'), key)
        })
        expect(event?.defaultPrevented).toBe(true)
        expect([left, readBox('a'), stopped]).toEqual([1, 'số 123, mã •••', [false]])
        // Where the writer was, not where the change was.
        expect(document.getSelection()?.focusOffset).toBe(2)
      },
    )

    it('and undone ends at a key as well, and can be undone further', async () => {
      await fixer.fixAll(session.findings)
      selectInBox('a', 14, 14)
      const undone = fixer.undo(session.actions[0]!)
      let isPressed = false
      const press = () => {
        if (isPressed || document.getSelection()?.isCollapsed !== false) return
        isPressed = true
        pressKey(findElement('#a'), 'x')
      }
      document.addEventListener('selectionchange', press, { signal: stopper.signal })
      await undone
      expect([readBox('a'), document.getSelection()?.focusOffset]).toEqual(['số 123, mã •••', 14])
      await fixer.undo(session.actions[0]!)
      expect(readBox('a')).toBe('số 123, mã 45678')
    })

    it('ends where an input method begins to write, with the caret behind what was selected', async () => {
      const { left } = await fixAllWith(() => {
        dispatchTrusted(findElement('#a'), new CompositionEvent('compositionstart', USER_EVENT))
        expect([document.getSelection()?.isCollapsed, document.getSelection()?.focusOffset]).toEqual([true, 16])
      })
      expect([left, readBox('a'), stopped]).toEqual([2, 'số 123, mã 45678', [true]])
    })

    it('ends at a press elsewhere in the page, and leaves caret and press alone', async () => {
      selectInBox('a', 2, 2)
      let event: Event | undefined
      const { left } = await fixAllWith(() => {
        event = dispatchTrusted(findElement('#b'), new PointerEvent('pointerdown', USER_EVENT))
      })
      expect([left, event?.defaultPrevented, stopped]).toEqual([2, false, [true]])
      expect(document.getSelection()?.focusOffset).not.toBe(2)
    })

    it.each(['Shift', 'F8', 'Escape'])('goes on at %s, which writes no text', async (key) => {
      const { left } = await fixAllWith(() => {
        expect(pressKey(findElement('#a'), key).defaultPrevented).toBe(false)
      })
      expect(left).toBe(0)
    })

    it('leaves keys in other boxes, and keys when no change is being made, to the page', async () => {
      await fixAllWith(() => {
        expect(pressKey(findElement('#b'), 'x').defaultPrevented).toBe(false)
      })
      expect(pressKey(findElement('#a'), 'x').defaultPrevented).toBe(false)
      expect(stopped).toEqual([])
    })
  })
})

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readPhotoLocation } from '../../../utils/attachments/photo-data/read-photo-location.ts'
import { NodeAttachmentWorker } from '../node-attachment-worker.ts'
import { buildExif, buildJpeg } from './build-photo.ts'

const PHOTO = buildJpeg({
  exif: buildExif({ place: { latitude: [21, 1, 42], longitude: [105, 51, 15] } }),
  picture: new Uint8Array(20),
})

beforeEach(() => {
  vi.stubGlobal('Worker', NodeAttachmentWorker)
  NodeAttachmentWorker.open = 0
  NodeAttachmentWorker.isStuck = false
})
afterEach(() => {
  vi.unstubAllGlobals()
  expect(NodeAttachmentWorker.open).toBe(0)
})

describe('readPhotoLocation', () => {
  it('reads a place, and none, in a worker', async () => {
    expect((await readPhotoLocation(PHOTO))?.latitude).toBeCloseTo(21.0283, 4)
    expect(await readPhotoLocation(new Uint8Array(20))).toBeNull()
  })

  it('stops the worker on cancel, however busy it is', async () => {
    NodeAttachmentWorker.isStuck = true
    const controller = new AbortController()
    const reading = readPhotoLocation(PHOTO, controller.signal)
    expect(NodeAttachmentWorker.open).toBe(1)
    controller.abort()
    await expect(reading).rejects.toMatchObject({ reason: 'cancelled' })
  })
})

// How pictures of papers are spoilt on their way. Runs in the page that draws them, where there is a canvas.

/** Ways in which a paper becomes a picture, from a clean scan to a photo of a screen. */
export const PAPER_VARIANTS = ['clean', 'angle', 'half', 'uneven', 'jpeg40', 'screen'] as const

export type PaperVariant = (typeof PAPER_VARIANTS)[number]

/** What a picture is made from; the numbers from 0 to 1 vary a variant, the same ones for the same seed. */
export interface VariantRequest {
  /** The drawn page, as a data URL. */
  drawn: string
  variant: PaperVariant
  chances: readonly [number, number, number]
}

/**
 * Spoils a drawn page; runs inside a page of the browser, so it may use its own lines only.
 * @returns the picture as a data URL
 */
export async function spoilPicture({ drawn, variant, chances }: VariantRequest): Promise<string> {
  const [first, second, third] = chances
  const image = new Image()
  image.src = drawn
  await image.decode()
  const { naturalWidth: width, naturalHeight: height } = image
  const makeCanvas = (wide: number, high: number) => {
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(wide)
    canvas.height = Math.round(high)
    const context = canvas.getContext('2d', { willReadFrequently: true })!
    context.imageSmoothingQuality = 'high'
    return { canvas, context }
  }
  /** Adds the noise of a sensor, the same for the same picture. */
  const addNoise = (context: CanvasRenderingContext2D, wide: number, high: number, strength: number) => {
    const data = context.getImageData(0, 0, wide, high)
    let state = Math.floor(first * 2 ** 31) | 1
    for (let i = 0; i < data.data.length; i += 4) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
      const noise = ((state >> 12) / 2 ** 19 - 0.5) * strength
      for (let channel = 0; channel < 3; channel++) data.data[i + channel]! += noise
    }
    context.putImageData(data, 0, 0)
  }

  if (variant === 'clean') return drawn
  if (variant === 'half') {
    const { canvas, context } = makeCanvas(width / 2, height / 2)
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return canvas.toDataURL('image/jpeg', 0.85)
  }
  if (variant === 'angle') {
    const { canvas, context } = makeCanvas(width * 1.08, height * 1.08)
    context.fillStyle = `hsl(${20 + 200 * second} ${10 + 20 * third}% ${30 + 40 * third}%)`
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.translate(canvas.width / 2, canvas.height / 2)
    context.rotate(((first * 14 - 7) * Math.PI) / 180)
    context.drawImage(image, -width / 2, -height / 2)
    return canvas.toDataURL('image/jpeg', 0.85)
  }
  const { canvas, context } = makeCanvas(width, height)
  if (variant === 'jpeg40') {
    context.drawImage(image, 0, 0)
    return canvas.toDataURL('image/jpeg', 0.4)
  }
  if (variant === 'uneven') {
    context.drawImage(image, 0, 0)
    context.globalCompositeOperation = 'multiply'
    const light = context.createLinearGradient(width * first, 0, width * second, height)
    light.addColorStop(0, '#fffdf2')
    light.addColorStop(0.5, '#d9d4c4')
    light.addColorStop(1, third < 0.5 ? '#77736c' : '#8a8578')
    context.fillStyle = light
    context.fillRect(0, 0, width, height)
    // The shadow of the hand that holds the phone.
    const shadow = context.createRadialGradient(width * second, height, 20, width * second, height, height * 0.5)
    shadow.addColorStop(0, '#6f6f74')
    shadow.addColorStop(1, '#ffffff')
    context.fillStyle = shadow
    context.fillRect(0, 0, width, height)
    addNoise(context, width, height, 16)
    return canvas.toDataURL('image/jpeg', 0.8)
  }
  // From a screen: blurred a little, the lines of the screen against those of the sensor, and a tint.
  context.filter = `blur(${0.6 + 0.5 * second}px)`
  context.drawImage(image, 0, 0)
  context.filter = 'none'
  const data = context.getImageData(0, 0, width, height)
  const across = 0.35 + 0.5 * first
  const down = 0.05 + 0.3 * second
  const tint = [0.95 - 0.1 * third, 0.96, 0.9 + 0.1 * third]
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const wave = 1 + 0.07 * Math.sin(across * x + down * y) + 0.05 * Math.sin(2.09 * x) * Math.sin(0.021 * y)
      const i = 4 * (y * width + x)
      for (let channel = 0; channel < 3; channel++) data.data[i + channel]! *= wave * tint[channel]!
    }
  }
  context.putImageData(data, 0, 0)
  addNoise(context, width, height, 10)
  return canvas.toDataURL('image/jpeg', 0.75)
}

/** What a card makes of a picture of another shape or size. Must not know which card. */
export interface Frame {
  width: number;
  height: number;
}

/** Less than this share of a side is not worth a word. */
const SLIGHT = 0.02;

/** How much of the picture a frame that is filled by it leaves out: the side and its share, or null. */
export function croppedAway(
  image: Frame,
  frame: Frame,
): { side: 'width' | 'height'; percent: number } | null {
  const shape = image.width / image.height;
  const wanted = frame.width / frame.height;
  const share = shape > wanted ? 1 - wanted / shape : 1 - shape / wanted;
  if (share < SLIGHT) return null;
  return { side: shape > wanted ? 'width' : 'height', percent: Math.round(share * 100) };
}

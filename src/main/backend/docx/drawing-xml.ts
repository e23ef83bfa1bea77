/** A picture in a run. Pure. */
import { element, NAMESPACES } from './xml';

/** A picture that is in the file: its relationship and its size in pixels. */
export interface Drawn {
  relationship: string;
  name: string;
  width: number;
  height: number;
}

/** English Metric Units of a pixel at 96 to the inch, and of the text's width (16 cm). */
const EMU_PER_PIXEL = 9525;
const TEXT_WIDTH = 5_760_000;
const TALLEST = 7_200_000;

export function drawingXml({ relationship, name, width, height }: Drawn, alt: string, id: number): string {
  const scale = Math.min(1, TEXT_WIDTH / (width * EMU_PER_PIXEL), TALLEST / (height * EMU_PER_PIXEL));
  const size = {
    cx: Math.max(1, Math.round(width * EMU_PER_PIXEL * scale)),
    cy: Math.max(1, Math.round(height * EMU_PER_PIXEL * scale)),
  };
  const picture = element(
    'pic:pic',
    {},
    element('pic:nvPicPr', {}, element('pic:cNvPr', { id, name, descr: alt }), element('pic:cNvPicPr', {})),
    element(
      'pic:blipFill',
      {},
      element('a:blip', { 'r:embed': relationship }),
      element('a:stretch', {}, element('a:fillRect')),
    ),
    element(
      'pic:spPr',
      {},
      element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ),
  );
  return element(
    'w:drawing',
    {},
    element(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      element('wp:extent', size),
      element('wp:docPr', { id, name, descr: alt }),
      element('wp:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noChangeAspect: 1 })),
      element('a:graphic', {}, element('a:graphicData', { uri: NAMESPACES['xmlns:pic'] }, picture)),
    ),
  );
}

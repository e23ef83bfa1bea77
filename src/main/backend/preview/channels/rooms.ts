/**
 * Where a theme's pages have room for so many lines: what the piece makes of it, measured from tables, since a page is
 * cut by its own style sheet. Must not know pages.
 */
import { standfirstOf, textOfInline } from '../../../../shared/document/read';
import { linesOf } from '../../../../shared/text/measure/lines';
import type { TextRoom } from '../manifest';
import type { DrawingInput } from './drawing';

export function judgeRooms(
  rooms: readonly TextRoom[],
  { publication, model, tell, context }: DrawingInput,
): void {
  const texts: Record<TextRoom['text'], string> = {
    headline: model.article.title,
    standfirst: textOfInline(standfirstOf(publication.root).children),
  };
  for (const room of rooms) {
    const text = texts[room.text];
    if (text === '') continue;
    const type = { face: room.face, bold: room.bold, size: room.size * room.scale };
    const lines = linesOf(text, type, room.width).length;
    const params = { text: room.text, where: room.label, lines, limit: room.lines };
    tell({ message: 'preview.room.lines', params });
    if (lines > room.lines)
      context.warn({ message: room.cut ? 'preview.room.cut' : 'preview.room.over', params });
  }
}

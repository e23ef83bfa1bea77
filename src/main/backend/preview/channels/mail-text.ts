/** Words of a mail: how much of the piece goes into it, and its plain-text part. Must not know HTML. */
import { bodyOf, leadOf, standfirstOf } from '../../../../shared/document/read';
import type { BlockJSON } from '../../../../shared/document/json';
import type { Publication } from '../../../../shared/model/publication';
import { plainAuthorLine, plainPreset } from '../../render/parts';
import { mailBlocks, plainText } from '../../render/plain';
import type { SettingValues } from '../settings';
import type { DrawingInput } from './drawing';

/** Blocks of an opening; readers go on at the site. */
const OPENING = 4;

/** All of the text, or its opening where the theme's setting `mail_text` asks for that. */
export function mailBody(
  { root }: Publication,
  settings: SettingValues,
): { blocks: BlockJSON[]; whole: boolean } {
  const blocks = bodyOf(root);
  if (settings['mail_text'] !== 'opening' || blocks.length <= OPENING) return { blocks, whole: true };
  return { blocks: blocks.slice(0, OPENING), whole: false };
}

/** `bare` leaves out everything but the blocks. */
export function mailText({
  publication,
  model,
  head,
  context,
  settings,
  blocks,
  bare,
}: DrawingInput & { blocks: readonly BlockJSON[]; bare: boolean }): string {
  const silent = { ...context, warn: () => undefined };
  const text = plainText(blocks, silent, mailBlocks);
  if (bare) return text;
  const { root, authors, disclaimer, call, meta } = publication;
  const { article } = model;
  const lead = leadOf(root);
  const label = settings['mail_link'];
  return [
    meta.newsletterHeadline || article.title,
    plainText([{ type: 'paragraph', children: standfirstOf(root).children }], silent, mailBlocks),
    [article.byline, article.published?.text ?? ''].filter((part) => part !== '').join('\n'),
    lead ? plainText([lead], silent, mailBlocks) : '',
    text,
    ...authors.map(plainAuthorLine),
    disclaimer ? plainPreset(disclaimer.text, publication, silent) : '',
    call ? plainPreset(call.text, publication, silent) : '',
    head.url === null
      ? ''
      : [typeof label === 'string' ? label : '', head.url].filter((part) => part !== '').join(': '),
    `— \n${head.site.name}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

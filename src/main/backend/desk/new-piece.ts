/** The text that a new piece starts with. */
import { emptyRoot } from '../../../shared/document/canonical';
import type { RootJSON } from '../../../shared/document/json';

/** Words of its headline and standfirst, which may be none yet. */
export function textParagraphs(headline: string, standfirst = ''): RootJSON {
  const root = emptyRoot();
  const words = { headline, standfirst };
  return {
    ...root,
    children: root.children.map((block) => {
      if (block.type !== 'headline' && block.type !== 'standfirst') return block;
      const text = words[block.type];
      return text === '' ? block : { ...block, children: [{ type: 'text', text }] };
    }),
  };
}

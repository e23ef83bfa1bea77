/** The text that a new piece starts with. */
import { emptyRoot } from '../../../shared/document/canonical';
import type { RootJSON } from '../../../shared/document/json';

export function textParagraphs(headline: string): RootJSON {
  const root = emptyRoot();
  const [first, ...rest] = root.children;
  if (headline === '' || first?.type !== 'headline') return root;
  return { ...root, children: [{ ...first, children: [{ type: 'text', text: headline }] }, ...rest] };
}

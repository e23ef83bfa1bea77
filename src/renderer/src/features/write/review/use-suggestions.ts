/** The suggestions of the open piece, listed when typing rests: never on the way of a key. */
import type { LexicalEditor } from 'lexical';
import { useEffect, useState } from 'react';
import type { RootJSON } from '../../../../../shared/document/json';
import type { Agreed } from '../../../../../shared/document/suggestions/agreed';
import { choicesOf, type Alternatives } from '../../../../../shared/document/suggestions/alternatives';
import { hasSuggestions } from '../../../../../shared/document/suggestions/decide';
import { suggestionsOf, type Suggestion } from '../../../../../shared/document/suggestions/list';
import { rootIn } from '../../../editor/root';
import { onTextRest } from '../../../editor/text-rest';

export interface Suggested {
  /** The text they are in. Null until it was first read. */
  root: RootJSON | null;
  suggestions: readonly Suggestion[];
  alternatives: readonly Alternatives[];
  agreed: readonly Agreed[];
}

const NOTHING: Suggested = { root: null, suggestions: [], alternatives: [], agreed: [] };
const PAUSE = { rest: 250 };

const isBare = ({ root, suggestions }: Suggested): boolean =>
  root !== null && suggestions.length === 0 && !/"note:/.test(JSON.stringify(root));

/** What is as it was stays the very same object, so that its card is not drawn anew whenever somebody types elsewhere. */
function keptSame<T extends object>(before: readonly T[], now: readonly T[]): readonly T[] {
  if (before.length === 0) return now.length === 0 ? before : now;
  const known = new Map(before.map((each) => [JSON.stringify(each), each]));
  const kept = now.map((each) => known.get(JSON.stringify(each)) ?? each);
  const isSame = kept.length === before.length && kept.every((each, index) => each === before[index]);
  return isSame ? before : kept;
}

export function useSuggestions(editor: LexicalEditor | null): Suggested {
  const [suggested, setSuggested] = useState(NOTHING);
  useEffect(() => {
    if (!editor) return;
    const look = (): void => {
      const root = rootIn(editor);
      if (hasSuggestions(root)) {
        const { alternatives, agreed } = choicesOf(root);
        setSuggested((last) => ({
          root,
          suggestions: keptSame(last.suggestions, suggestionsOf(root)),
          alternatives: keptSame(last.alternatives, alternatives),
          agreed: keptSame(last.agreed, agreed),
        }));
      }
      // Where nothing is marked and nothing was, nobody needs to draw anew.
      else if (/"note:/.test(JSON.stringify(root))) setSuggested({ ...NOTHING, root });
      else setSuggested((last) => (isBare(last) ? last : { ...NOTHING, root }));
    };
    const first = requestIdleCallback(look, { timeout: 500 });
    const { stop } = onTextRest(editor, look, PAUSE);
    return () => {
      stop();
      cancelIdleCallback(first);
    };
  }, [editor]);
  return suggested;
}

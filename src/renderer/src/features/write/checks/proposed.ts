/** What is suggested already about the words of findings: those are decided in the review and not fixed a second time. */
import type { LexicalEditor } from 'lexical';
import { useEffect, useState } from 'react';
import type { Finding } from '../../../../../shared/model/checks';
import { $proposedFor, type Proposed } from '../../../../../shared/document/operations/proposed-fix';
import { onTextRest } from '../../../editor/text-rest';
import { $blocksById } from './standing';

/** By keys of findings; those about which nothing is suggested are left out. */
export type ProposedFixes = ReadonlyMap<string, NonNullable<Proposed>>;

const NONE: ProposedFixes = new Map();

export function readProposed(editor: LexicalEditor, findings: readonly Finding[]): ProposedFixes {
  return editor.read(() => {
    const blocks = $blocksById();
    return new Map(
      findings.flatMap(({ key, target, fix }) => {
        const block = target.kind === 'text' ? blocks.get(target.bid) : undefined;
        const proposed = target.kind === 'text' && block ? $proposedFor(block, target, fix) : null;
        return proposed === null ? [] : [[key, proposed]];
      }),
    );
  });
}

/** The findings that still wait for somebody to do something about them. */
export function withoutProposed(editor: LexicalEditor, findings: readonly Finding[]): Finding[] {
  const proposed = readProposed(editor, findings);
  return findings.filter(({ key }) => !proposed.has(key));
}

/** Kept up with the text. */
export function useProposed(editor: LexicalEditor | null, findings: readonly Finding[]): ProposedFixes {
  const [proposed, setProposed] = useState(NONE);
  useEffect(() => {
    if (!editor) return;
    const look = (): void => {
      const now = readProposed(editor, findings);
      setProposed((last) => (isSame(last, now) ? last : now));
    };
    look();
    return onTextRest(editor, look).stop;
  }, [editor, findings]);
  return proposed;
}

const isSame = (one: ProposedFixes, other: ProposedFixes): boolean =>
  one.size === other.size && [...one].every(([key, proposed]) => other.get(key) === proposed);

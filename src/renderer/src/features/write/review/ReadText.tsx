/** The text as it was, or as it will be, in place of the one that is written. */
import { useMemo, type ReactNode } from 'react';
import { useT } from '../../../app/i18n';
import { ReadingView } from '../../../editor/ReadingView';
import type { RootJSON } from '../../../../../shared/document/json';
import { acceptAll, rejectAll } from '../../../../../shared/document/suggestions/decide';

export interface ReadTextProps {
  root: RootJSON;
  view: 'result' | 'original';
  language: string;
}

export function ReadText({ root, view, language }: ReadTextProps): ReactNode {
  const t = useT();
  const settled = useMemo(() => (view === 'result' ? acceptAll(root) : rejectAll(root)), [root, view]);
  return <ReadingView root={settled} language={language} label={t(`view.${view}`)} />;
}

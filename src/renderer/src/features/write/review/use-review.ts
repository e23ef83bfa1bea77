/** The review of the open piece: its suggestions, the current one, and everything that can be decided about them. */
import type { LexicalEditor } from 'lexical';
import { useCallback, useEffect, useEffectEvent, useMemo } from 'react';
import { announce } from '../../../app/announcer';
import { useCommands } from '../../../app/commands/registry';
import { useDeskInfo } from '../../../app/desk/info';
import { useT } from '../../../app/i18n';
import { placeAwaited } from '../../../app/place-in-piece';
import { useStore } from '../../../app/store';
import { notify, notifyError } from '../../../app/toasts';
import {
  chooseReading,
  decideSuggestions,
  giveReason,
  suggestionsAtSelection,
  type Choice,
  type Decider,
} from '../../../editor/review/deciding';
import { focusedField, hasFocus } from '../../../editor/caret';
import type { Verdict } from '../../../editor/review/verdict';
import { rootIn } from '../../../editor/root';
import { useFieldSuggestions } from '../../../editor/fields';
import type { PieceSession } from '../../../editor/session';
import type { Agreed } from '../../../../../shared/document/suggestions/agreed';
import type { Thread } from '../../../../../shared/document/comments/threads';
import { idsOf } from '../../../../../shared/document/suggestions/alternatives';
import { fieldAlternativesOf, fieldSuggestionsOf } from '../../../../../shared/document/suggestions/fields';
import {
  listedFields,
  suggestionsOf,
  type Suggestion,
} from '../../../../../shared/document/suggestions/list';
import { useFieldWords } from '../fields/field-words';
import { leadToFieldQuietly } from '../inspector-state';
import { keepBefore } from '../revisions/keep-before';
import { elementsById } from './anchors';
import { focusCard } from './card-focus';
import { useMarkNames } from './mark-names';
import { stopAtCaret, usePickedMark } from './use-picked-mark';
import { usePeople, type Somebody } from './people';
import { currentCard, reviewFilter, textView, threadFilter, VIEWS } from './review-state';
import { NOWHERE } from './comment-places';
import { useComments, type Comments } from './use-comments';
import { useSuggestions, type Suggested } from './use-suggestions';
import { suggestionWords } from './words';

export interface Review extends Omit<Suggested, 'alternatives' | 'agreed'> {
  alternatives: readonly Choice[];
  agreed: readonly Agreed[];
  /** Those that the filter shows. */
  shown: readonly Suggestion[];
  people: readonly Somebody[];
  find: (id: string) => Somebody;
  comments: Comments;
  decide: (ids: readonly string[], verdict: Verdict) => void;
  choose: (alternatives: Choice, by: string) => void;
  /** Says why something is suggested. */
  reason: (id: string, why: string) => void;
  /** The card of a suggestion: its own, or that of the choice it belongs to. */
  cardOf: (id: string) => string;
  /** Who is at work: one's own suggestions can be given a reason. */
  person: string;
}

export function useDecider(): Decider {
  const info = useDeskInfo();
  return useMemo(
    () => ({
      person: info?.person?.id ?? info?.deviceId ?? '',
      device: info?.deviceId ?? '',
      desk: info?.deskId ?? '',
    }),
    [info?.person?.id, info?.deviceId, info?.deskId],
  );
}

export function useReview(session: PieceSession, editor: LexicalEditor | null): Review {
  const t = useT();
  const who = useDecider();
  const everyone = usePeople();
  const { all: people, find } = everyone;
  /** Whoever has two ids is one author. */
  const named = useCallback(
    (suggestion: Suggestion): Suggestion => {
      const { id: by } = find(suggestion.by);
      return by === suggestion.by ? suggestion : { ...suggestion, by };
    },
    [find],
  );
  const suggested = useSuggestions(editor);
  const proposed = useFieldSuggestions(session);
  const say = useFieldWords();
  const suggestions = useMemo(
    () => [...listedFields(proposed, say), ...suggested.suggestions].map(named),
    [proposed, say, suggested.suggestions, named],
  );
  const { alternatives, agreed } = useMemo((): {
    alternatives: readonly Choice[];
    agreed: readonly Agreed[];
  } => {
    if (proposed.length < 2) return suggested;
    const ofFields = fieldAlternativesOf(session.doc);
    const choices = ofFields.filter(({ readings }) => readings.length > 1);
    return {
      alternatives: [
        ...choices.map(({ field, key, readings }) => ({
          field,
          key,
          bid: '',
          text: say(field, readings[0]?.before),
          readings: readings.map(({ id, after, ...reading }) => ({
            ...reading,
            text: say(field, after),
            ids: [id],
          })),
        })),
        ...suggested.alternatives,
      ],
      agreed: [
        ...ofFields
          .filter(({ readings }) => readings.length === 1)
          .flatMap(({ readings }) =>
            readings.map(({ id, same, by, also }) => ({ ids: [id, ...same], by: [by, ...also] })),
          ),
        ...suggested.agreed,
      ],
    };
  }, [proposed, say, session, suggested]);
  /** A choice has one card for all its suggestions, by the id of the first; so has what several people propose alike. */
  const choices = useMemo(
    () =>
      new Map(
        [
          ...alternatives.map(({ readings }) => ({ ids: readings.flatMap(idsOf), isOpen: true })),
          ...agreed.map(({ ids }) => ({ ids, isOpen: false })),
        ].flatMap((choice) =>
          choice.ids.map((id) => [id, { ...choice, card: choice.ids[0] ?? id }] as const),
        ),
      ),
    [alternatives, agreed],
  );
  const cardOf = useCallback((id: string): string => choices.get(id)?.card ?? id, [choices]);
  const filter = useStore(reviewFilter);
  const picked = useStore(currentCard);
  const current = picked === null ? null : cardOf(picked);
  const view = useStore(textView);
  const shown = useMemo(
    () =>
      suggestions.filter(
        ({ by, kind }) =>
          (filter.by === null || filter.by === by) && (filter.kind === null || filter.kind === kind),
      ),
    [suggestions, filter],
  );
  const comments = useComments(session, editor, suggested.root, suggestions, who, everyone);
  useMarkNames(editor, suggestions, find, comments, current);
  usePickedMark(editor, (id) =>
    [...shown, ...comments.shown].some((each) => each.id === id) ? cardOf(id) : null,
  );

  const decide = useCallback(
    (ids: readonly string[], verdict: Verdict): void => {
      if (!editor?.isEditable() || ids.length === 0) return;
      const keep = (): void =>
        keepBefore(session, verdict === 'accept' ? 'before-accept-all' : 'before-reject-all', t);
      decideSuggestions(editor, session, who, ids, verdict, keep).then(
        (left) => left > 0 && notify({ tone: 'info', title: t('review.choicesLeft', { count: left }) }),
        (error: unknown) => notifyError(t('review.notDecided'), error),
      );
      announce(t(verdict === 'accept' ? 'review.accepted' : 'review.rejected', { count: ids.length }));
    },
    [editor, session, who, t],
  );
  const choose = useCallback(
    (which: Choice, by: string): void => {
      if (editor?.isEditable()) chooseReading(editor, session, who, which, by);
    },
    [editor, session, who],
  );

  const reason = useCallback(
    (id: string, why: string): void => {
      if (editor?.isEditable()) giveReason(editor, session, id, why);
    },
    [editor, session],
  );

  /** The list may be a moment old: what is decided by a command is read anew. */
  const every = (): Suggestion[] =>
    (editor
      ? [...listedFields(fieldSuggestionsOf(session.doc), say), ...suggestionsOf(rootIn(editor))]
      : []
    ).map(named);
  const list = (): Suggestion[] => {
    const known = new Set(shown.map(({ id }) => id));
    const hidden = new Set(suggestions.map(({ id }) => id).filter((id) => !known.has(id)));
    return every().filter(({ id }) => !hidden.has(id));
  };
  const inOrder = (all: readonly Suggestion[], threads: readonly Thread[]): string[] => {
    const text = editor?.getRootElement();
    const ids = new Set([...all, ...threads].map(({ id }) => id));
    const placed = new Set(text ? [...elementsById(text).keys()].filter((id) => ids.has(id)) : []);
    const ofFields = all.filter(({ field }) => field !== undefined).map(({ id }) => id);
    return [...new Set([...ofFields, ...placed, ...ids].map(cardOf))];
  };
  /** All that has a card, in reading order. */
  const stops = (): string[] => inOrder(list(), comments.shown);
  const go = (id: string | undefined): void => {
    const text = editor?.getRootElement();
    if (id === undefined || !text) return;
    currentCard.set(id);
    const all = list();
    const at = all.findIndex((each) => each.id === id);
    const to = all[at];
    if (to?.field === undefined) elementsById(text).get(id)?.scrollIntoView({ block: 'center' });
    else {
      text.closest('.scroll')?.scrollTo({ top: 0 });
      leadToFieldQuietly(to.field);
    }
    focusCard(id);
    const thread = comments.all.find((each) => each.id === id);
    const opening = thread?.comments[0];
    if (to)
      announce(
        t('review.card.name', {
          name: find(to.by).name,
          says: suggestionWords(t, to),
          number: at + 1,
          count: all.length,
        }),
      );
    else if (thread && opening)
      announce(
        t('comment.mark.name', {
          name: find(opening.by).name,
          text: opening.text,
          ...(comments.places.get(thread.id) ?? NOWHERE),
        }),
      );
  };
  const goToCard = useEffectEvent((id: string | undefined): void => {
    if (view === 'result' || view === 'original') textView.set('marked');
    go(id);
  });
  const goToFirst = useEffectEvent((what: 'suggestion' | 'comment'): void => {
    reviewFilter.set({ by: null, kind: null });
    if (what === 'comment') threadFilter.set('open');
    const open = comments.all.filter(({ resolved }) => resolved === null);
    goToCard(what === 'comment' ? inOrder([], open)[0] : inOrder(every(), [])[0]);
  });
  const awaited = useStore(placeAwaited);
  useEffect(() => {
    if (!editor || awaited?.pieceId !== session.id || awaited.place.kind !== 'first') return;
    placeAwaited.set(null);
    goToFirst(awaited.place.what);
  }, [editor, awaited, session]);
  useEffect(() => {
    if (!editor || awaited?.pieceId !== session.id || awaited.place.kind !== 'comment') return;
    const { id } = awaited.place;
    const thread = comments.all.find((each) => each.comments.some((comment) => comment.id === id));
    if (!thread) return;
    if (!comments.shown.includes(thread)) threadFilter.set('all');
    placeAwaited.set(null);
    goToCard(thread.id);
  }, [editor, awaited, comments.all, comments.shown, session]);
  const step = (direction: 1 | -1) => (): void => {
    const all = stops();
    const at = current === null ? -1 : all.indexOf(current);
    const text = at < 0 && editor && hasFocus(editor) ? editor.getRootElement() : null;
    const beside = text ? stopAtCaret(text, all, direction) : undefined;
    const from = at < 0 && direction < 0 ? 0 : at;
    go(beside ?? all[(from + direction + all.length) % Math.max(1, all.length)]);
  };
  /** Where nothing is left the text is gone on with. */
  const goOnTo = (next: string | undefined): void => {
    go(next);
    if (next !== undefined || !editor) return;
    currentCard.set(null);
    if (!hasFocus(editor) && !focusedField(editor)) editor.focus();
  };
  const answer = (verdict: Verdict) => (): void => {
    if (!editor) return;
    const all = list();
    const selected = hasFocus(editor) ? suggestionsAtSelection(editor) : [];
    const choice = selected.length > 0 || current === null ? undefined : choices.get(current);
    if (choice?.isOpen && verdict === 'accept') {
      // Which reading is for a person to say.
      document.querySelector<HTMLElement>(`[data-card="${CSS.escape(choice.card)}"] button`)?.focus();
      return;
    }
    const wanted = selected.length > 0 ? selected : (choice?.ids ?? (current === null ? [] : [current]));
    const ids = wanted.filter((id) => all.some((each) => each.id === id));
    if (ids.length === 0) return;
    const before = stops();
    const after = before.slice(before.indexOf(cardOf(ids.at(-1) ?? '')) + 1);
    decide(ids, verdict);
    const rest = stops();
    goOnTo(after.find((id) => rest.includes(id)) ?? rest[0]);
  };
  const kind = shown.find(({ id }) => id === current)?.kind ?? filter.kind;
  const author = shown.find(({ id }) => id === current)?.by ?? filter.by;
  const decideAll =
    (verdict: Verdict, which: (suggestion: Suggestion) => boolean = () => true) =>
    (): void => {
      const ids = every()
        .filter(which)
        .map(({ id }) => id);
      // A choice of readings is left to be made.
      const decided = new Set(ids.filter((id) => choices.get(id)?.isOpen !== true).map(cardOf));
      const before = stops();
      decide(ids, verdict);
      if (current === null || !decided.has(current)) return;
      const rest = before.filter((id) => !decided.has(id));
      const at = before.indexOf(current);
      goOnTo(rest.find((id) => before.indexOf(id) > at) ?? rest[0]);
    };
  const ofKind = (each: Suggestion): boolean => each.kind === kind;
  const ofAuthor = ({ by }: Suggestion): boolean => by === author;
  const some = suggestions.length > 0;
  const isLive = editor !== null && view !== 'result' && view !== 'original';
  const can = some && isLive;
  const canStep = isLive && (some || comments.shown.length > 0);
  useCommands([
    { id: 'review.next', enabled: canStep, run: step(1) },
    { id: 'review.previous', enabled: canStep, run: step(-1) },
    { id: 'review.accept', enabled: can, run: answer('accept') },
    { id: 'review.reject', enabled: can, run: answer('reject') },
    { id: 'review.acceptAuthor', enabled: can && author !== null, run: decideAll('accept', ofAuthor) },
    { id: 'review.rejectAuthor', enabled: can && author !== null, run: decideAll('reject', ofAuthor) },
    { id: 'review.acceptKind', enabled: can && kind !== null, run: decideAll('accept', ofKind) },
    { id: 'review.rejectKind', enabled: can && kind !== null, run: decideAll('reject', ofKind) },
    {
      id: 'review.reason',
      enabled: can && suggestions.some(({ id, by }) => id === current && by === who.person),
      run: () =>
        document.querySelector<HTMLElement>(`[data-card="${CSS.escape(current ?? '')}"] input`)?.focus(),
    },
    { id: 'review.acceptAll', enabled: can, run: decideAll('accept') },
    { id: 'review.rejectAll', enabled: can, run: decideAll('reject') },
    ...VIEWS.map((each) => ({
      id: `view.${each}` as const,
      enabled: editor !== null,
      checked: view === each,
      run: () => textView.set(each),
    })),
  ]);
  return useMemo(
    () => ({
      root: suggested.root,
      suggestions,
      alternatives,
      agreed,
      shown,
      people,
      find,
      comments,
      decide,
      choose,
      reason,
      cardOf,
      person: who.person,
    }),
    [
      suggested.root,
      suggestions,
      alternatives,
      agreed,
      shown,
      people,
      find,
      comments,
      decide,
      choose,
      reason,
      cardOf,
      who.person,
    ],
  );
}

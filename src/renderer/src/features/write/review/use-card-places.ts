/**
 * The places of all cards, kept up with the text and with the cards' own heights. Only cards near what is on the screen
 * are drawn: a piece may have hundreds.
 */
import type { LexicalEditor } from 'lexical';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { anchorsIn } from './anchors';
import { placeCards, spacingFor } from './layout';

/** The card of the comment that is being written. */
export const DRAFT = 'draft';
/** Between the bar and the first card, in pixels. */
const BELOW_BAR = 10;
/** How far beyond the screen cards are drawn, in pixels. */
const BEYOND = 600;

export interface PlacedCard {
  id: string;
  top: number;
}

/** Where the comment that is being written is to stand: below the card from which it was begun, else beside its words. */
export interface DraftPlace {
  /** In pixels from the margin's top. */
  top: number;
  card: string | undefined;
}

export interface CardPlaces {
  cards: readonly PlacedCard[];
  height: number;
  /** There are so many that each says no more than what it must. */
  isClose: boolean;
  /** To be told of each card's element. */
  measure: (id: string, element: HTMLElement | null) => void;
}

export function useCardPlaces(
  editor: LexicalEditor | null,
  margin: HTMLElement | null,
  ids: readonly string[],
  current: string | null,
  version: unknown,
  /** Of what is no part of the text: these stand above all others. */
  first: ReadonlySet<string>,
  draft: DraftPlace | null,
): CardPlaces {
  /** Null until the text was first looked at: cards drawn before would all stand at its head, and be drawn for nothing. */
  const [anchors, setAnchors] = useState<ReadonlyMap<string, number> | null>(null);
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  const [seen, setSeen] = useState({ from: 0, to: 2000 });
  /** How far down the bar over the text reaches: cards of fields would stand under it. */
  const [barEnd, setBarEnd] = useState(0);
  const elements = useRef(new Map<string, HTMLElement>());
  const observer = useRef<ResizeObserver | null>(null);

  useEffect(() => {
    const text = editor?.getRootElement();
    if (!text || !margin) return;
    const look = (): void => {
      const found = anchorsIn(text, margin, BEYOND);
      setAnchors((last) => (last && isSame(last, found) ? last : found));
    };
    let idle = 0;
    const sizes = new ResizeObserver(() => {
      cancelIdleCallback(idle);
      idle = requestIdleCallback(look, { timeout: 300 });
    });
    // Tells of the present size too, so the first look is one of its.
    sizes.observe(text);
    return () => {
      sizes.disconnect();
      cancelIdleCallback(idle);
    };
    // Farther down, other blocks are near.
  }, [editor, margin, ids, version, seen]);

  useEffect(() => {
    const page = margin?.closest('.scroll');
    if (!page) return;
    const follow = (): void => {
      const from = Math.floor(page.scrollTop / 300) * 300 - BEYOND;
      const to = from + Math.ceil(page.clientHeight / 300) * 300 + 300 + 2 * BEYOND;
      setSeen((last) => (last.from === from && last.to === to ? last : { from, to }));
    };
    follow();
    page.addEventListener('scroll', follow, { passive: true });
    return () => page.removeEventListener('scroll', follow);
  }, [margin]);

  useEffect(() => {
    const bar = margin?.parentElement?.querySelector<HTMLElement>('.review-bar');
    if (!bar) return;
    const sizes = new ResizeObserver(() => setBarEnd(bar.offsetHeight + BELOW_BAR));
    sizes.observe(bar);
    return () => sizes.disconnect();
  }, [margin]);

  useEffect(() => {
    const known = elements.current;
    const sizes = new ResizeObserver((entries) => {
      setHeights((last) => {
        const next = new Map(last);
        for (const { target } of entries)
          if (target instanceof HTMLElement && target.dataset['card'] !== undefined)
            next.set(target.dataset['card'], target.offsetHeight);
        return isSame(last, next) ? last : next;
      });
    });
    observer.current = sizes;
    for (const element of known.values()) sizes.observe(element);
    return () => sizes.disconnect();
  }, []);

  const measure = useCallback((id: string, element: HTMLElement | null) => {
    const old = elements.current.get(id);
    if (old && old !== element) observer.current?.unobserve(old);
    if (element) {
      elements.current.set(id, element);
      observer.current?.observe(element);
    } else elements.current.delete(id);
  }, []);

  const end = useMemo(() => (anchors === null ? Infinity : Math.max(0, ...anchors.values())), [anchors]);
  const { gap, usual, isClose } = spacingFor(ids.length, end);
  useLayoutEffect(() => {
    // Set otherwise, no card is as high as it was.
    setHeights(new Map([...elements.current].map(([id, { offsetHeight }]) => [id, offsetHeight])));
  }, [isClose]);

  return useMemo(() => {
    // Keys are waiting for the comment's field: it is there at once.
    if (anchors === null)
      return { measure, height: 0, isClose, cards: draft === null ? [] : [{ id: DRAFT, top: draft.top }] };
    const order = monotone(ids, anchors, first);
    if (draft !== null) {
      const { top, card } = draft;
      const above = order.find(({ id }) => id === card);
      const after = above ? order.indexOf(above) + 1 : order.findIndex(({ anchor }) => anchor > top);
      order.splice(after < 0 ? order.length : after, 0, { id: DRAFT, anchor: above?.anchor ?? top });
    }
    const places = order.map(({ id, anchor }) => ({ id, anchor, height: heights.get(id) ?? usual }));
    const tops = placeCards(places, draft === null ? current : (draft.card ?? DRAFT), barEnd, gap);
    const placed = places.map(({ id, height }, index) => ({ id, height, top: tops[index] ?? 0 }));
    const last = placed.at(-1);
    return {
      measure,
      isClose,
      height: last ? last.top + last.height : 0,
      cards: placed.filter(
        ({ id, top, height }) =>
          id === current || id === DRAFT || (top >= barEnd && top + height > seen.from && top < seen.to),
      ),
    };
  }, [ids, anchors, first, heights, seen, barEnd, current, draft, measure, gap, usual, isClose]);
}

function isSame(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([id, value]) => b.get(id) === value);
}

/** In reading order; what has no place on the page stands at the end. */
function monotone(
  ids: readonly string[],
  anchors: ReadonlyMap<string, number>,
  first: ReadonlySet<string>,
): { id: string; anchor: number }[] {
  const order = new Map([...anchors.keys()].map((id, index) => [id, index]));
  const place = (id: string): number => (first.has(id) ? -1 : (order.get(id) ?? Infinity));
  const sorted = [...ids].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
  const result: { id: string; anchor: number }[] = [];
  for (const id of sorted)
    result.push({ id, anchor: Math.max(result.at(-1)?.anchor ?? 0, anchors.get(id) ?? 0) });
  return result;
}

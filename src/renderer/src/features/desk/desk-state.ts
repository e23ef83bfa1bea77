/** What the desk remembers while other screens are in view, and how its panes stand. */
import { createKeptStore, createStore } from '../../app/store';
import type { Order } from './list/order';
import type { QueryParts } from './list/query-text';

export const deskQuery = createStore<QueryParts>({ tokens: [], text: '' });

/** Null: the order that suits the place. */
export const deskOrder = createStore<Order | null>(null);

/** The row under the cursor. The index finds its place again when the piece itself has gone. */
export const deskCursor = createStore<{ id: string | null; index: number }>({ id: null, index: 0 });

const readNumber = (text: string): number | null => (Number.isFinite(Number(text)) ? Number(text) : null);

export const LIBRARY = { initial: 216, min: 176, max: 360 };
export const READING = { initial: 432, min: 320, max: 640 };

export const libraryWidth = createKeptStore('desk.libraryWidth', LIBRARY.initial, readNumber);
export const readingWidth = createKeptStore('desk.readingWidth', READING.initial, readNumber);

/** Set-up was put off in this window. */
export const setUpPutOff = createStore(false);

/** Set-up was begun in this browser and is not finished: naming the person does not end it. */
export const setUpBegun = createKeptStore('setup.begun', false, (text) => text === 'true');

/** Steps of it that somebody chose to leave; the house style: to leave as it is. */
export const setUpSettled = createKeptStore<string>('setup.settled', '', (text) => text);

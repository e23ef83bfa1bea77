/**
 * How pieces pass through the desk: who holds them, what is ticked, what a role may do, what stops a piece from moving on.
 * Owns these rules; that something in the piece itself is open is known to the checks.
 */
import type * as Y from 'yjs';
import {
  handOverOf,
  legalFlagOf,
  setHandOver,
  setLegalFlag,
  setTick,
  ticksOf,
} from '../../../shared/document/handling';
import { readMeta, writeMeta } from '../../../shared/document/ydoc';
import {
  NO_CHECKLISTS,
  type Checklist,
  type Checklists,
  type Handling,
} from '../../../shared/model/desk-workflow';
import { CHECKLIST_STATES, type ChecklistState } from '../../../shared/model/desk-workflow-names';
import { AppError } from '../../../shared/model/errors';
import type { PieceMeta } from '../../../shared/model/piece';
import type { WorkflowState } from '../../../shared/model/workflow';
import type { Checks } from '../checks/checks';
import { readSetting, writeSetting } from '../database/settings';
import type { Store } from '../database/store';
import type { Documents } from '../pieces/documents';
import { identityOf, leadsDesk, people } from '../pieces/identity';
import { knownAs } from '../pieces/same-person';
import type { Pieces } from '../pieces/pieces';

const SETTING = 'checklists';
const ORDER: readonly WorkflowState[] = ['draft', 'review', 'approved'];

const isListed = (state: WorkflowState): state is ChecklistState =>
  CHECKLIST_STATES.some((each) => each === state);

export class Workflow {
  constructor(
    private readonly store: Store,
    private readonly documents: Documents,
    private readonly pieces: Pieces,
    private readonly checks: Checks,
  ) {}

  handling(id: string): Handling {
    this.pieces.row(id);
    return this.documents.reading(id, (doc) => {
      const { assignee, workflow } = readMeta(doc);
      const { items, blocks } = this.checklistOf(workflow);
      const ticks = ticksOf(doc, workflow);
      return {
        holder: assignee && knownAs(this.store)(assignee),
        handed: handOverOf(doc),
        legal: legalFlagOf(doc),
        checklist: items.map(({ id: item, text }) => ({ id: item, text, ticked: ticks.get(item) ?? null })),
        blocks,
        isChief: leadsDesk(this.store),
      };
    });
  }

  handOver(id: string, to: string, note: string): void {
    if (!people(this.store).some((person) => person.id === to))
      throw new AppError('not-found', { what: 'person', id: to });
    this.give(id, to, note, { what: 'handed-over', to });
  }

  /** Whoever had it is told. */
  takeOver(id: string, note: string): void {
    const { assignee } = this.pieces.current(id).meta;
    this.give(id, this.me(), note, { what: 'taken-over', to: assignee ?? '' });
  }

  askFor(id: string, note: string): void {
    const { assignee } = this.pieces.current(id).meta;
    if (assignee !== null) this.note(id, 'asked-for', { to: assignee, note }, () => undefined);
  }

  /** Throws where the piece must not go there: see the contract. */
  async move(id: string, to: WorkflowState, confirmed: boolean): Promise<void> {
    await this.assertMay([id], to, confirmed);
    this.note(id, 'fields', { fields: 'workflow' }, (doc) => writeMeta(doc, { workflow: to }, 'worker'));
  }

  /** What stands against these pieces going into the state. A list that only asks is no obstacle to many at once. */
  async assertMay(ids: readonly string[], to: WorkflowState, confirmed = true): Promise<void> {
    if (to === 'approved') this.assertChief('approve');
    for (const id of ids) this.assertTicked(id, to, confirmed);
    if (to === 'approved') await this.checks.assertApprovable(ids);
  }

  tick(id: string, item: string, is: boolean): void {
    const { workflow } = this.pieces.current(id).meta;
    const known = this.checklistOf(workflow).items.some((each) => each.id === item);
    if (!known) throw new AppError('not-found', { what: 'checklist item', id: item });
    const tick = is ? { by: this.me(), at: this.store.now() } : null;
    this.note(id, 'ticked', { item, is }, (doc) => setTick(doc, workflow, item, tick));
  }

  /** Null clears it. */
  setLegal(id: string, note: string | null): void {
    if (note === null) this.assertChief('clear-legal');
    const flag = note === null ? null : { by: this.me(), at: this.store.now(), note };
    const what = flag ? 'legal-flagged' : 'legal-cleared';
    this.note(id, what, { note: note ?? '' }, (doc) => setLegalFlag(doc, flag));
  }

  /** Throws while the piece is flagged for a lawyer, or what its state asks for is not done and blocks. */
  assertExportable(id: string): void {
    const { legal, checklist, blocks } = this.handling(id);
    const { headline, workflow } = this.pieces.row(id);
    if (legal) throw new AppError('legal-flagged', { headline, note: legal.note });
    const open = checklist.filter(({ ticked }) => ticked === null);
    if (workflow === 'approved' && blocks && open.length > 0)
      throw new AppError('checklist-open', { headline, open: wordsOf(open), blocks: true });
  }

  checklists(): Checklists {
    return { ...NO_CHECKLISTS, ...readSetting<Checklists>(this.store, SETTING) };
  }

  setChecklists(lists: Checklists): Checklists {
    this.store.write((tx) => {
      writeSetting(tx, SETTING, lists);
      tx.change({ topic: 'site', id: 'site', kind: 'updated' });
    });
    return lists;
  }

  private assertTicked(id: string, to: WorkflowState, confirmed: boolean): void {
    const { workflow, headline } = this.pieces.row(id);
    // Going back is always open.
    if (ORDER.indexOf(to) <= ORDER.indexOf(workflow) || !isListed(workflow)) return;
    const { checklist, blocks } = this.handling(id);
    const open = checklist.filter(({ ticked }) => ticked === null);
    if (open.length > 0 && (blocks || !confirmed))
      throw new AppError('checklist-open', { headline, open: wordsOf(open), blocks });
  }

  private checklistOf(state: WorkflowState): Checklist {
    return isListed(state) ? this.checklists()[state] : { items: [], blocks: false };
  }

  private give(id: string, to: string, note: string, told: { what: string; to: string }): void {
    const meta: Partial<PieceMeta> = { assignee: to };
    this.note(id, told.what, { to: told.to, note }, (doc) => {
      writeMeta(doc, meta, 'worker');
      setHandOver(doc, { by: this.me(), at: this.store.now(), to, note });
    });
  }

  private note(
    id: string,
    what: string,
    detail: Record<string, string | boolean>,
    work: (doc: Y.Doc) => void,
  ): void {
    this.pieces.row(id);
    this.store.write((tx) =>
      this.documents.edit(tx, id, (doc) => doc.transact(() => work(doc), 'worker'), { what, detail }),
    );
  }

  assertChief(act: 'approve' | 'clear-legal'): void {
    if (leadsDesk(this.store)) return;
    const chiefs = people(this.store).filter(({ role }) => role === 'chief');
    throw new AppError('not-allowed', { act, chiefs: chiefs.map(({ name }) => name).join(', ') });
  }

  private me(): string {
    const { personId, deviceId } = identityOf(this.store);
    return personId ?? deviceId;
  }
}

const wordsOf = (items: readonly { text: string }[]): string => items.map(({ text }) => text).join('; ');

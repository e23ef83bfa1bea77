/** Sites that pieces are sent to: adding (after asking the site), correcting, removing, and the way in for an export. */
import { uuidv7 } from 'uuidv7';
import type { NewDestination } from '../../../shared/contract/destinations';
import { translate } from '../../../shared/messages/translate';
import type { Destination, SiteReport } from '../../../shared/model/delivery';
import { AppError } from '../../../shared/model/errors';
import type { Store } from '../database/store';
import { forgetSite } from '../lists/list-records';
import {
  deleteDestination,
  destinationById,
  listDestinations,
  saveDestination,
  type StoredDestination,
} from './destination-store';
import type { Secrets } from './secrets';
import type { SiteConnection } from './wordpress/rest';

export type DestinationUpdate = Omit<NewDestination, 'kind' | 'secret'> & {
  id: string;
  secret?: string | undefined;
};

export class Destinations {
  constructor(
    private readonly store: Store,
    private readonly secrets: Secrets,
  ) {}

  list(): Destination[] {
    return listDestinations(this.store).map((stored) => this.withSecret(stored));
  }

  get(id: string): Destination {
    const stored = destinationById(this.store, id);
    if (!stored) throw new AppError('destination-not-found', { name: id });
    return this.withSecret(stored);
  }

  async add(values: NewDestination, signal: AbortSignal): Promise<Destination & { report: SiteReport }> {
    return this.save({ ...values, id: uuidv7() }, values.secret, signal);
  }

  async update(
    values: DestinationUpdate,
    signal: AbortSignal,
  ): Promise<Destination & { report: SiteReport }> {
    const { kind } = this.get(values.id);
    return this.save(
      { ...values, kind },
      values.secret ?? (await this.password(values.id, values.name)),
      signal,
    );
  }

  remove(id: string): void {
    this.get(id);
    this.store.write((tx) => {
      deleteDestination(tx, id);
      forgetSite(tx, id);
    });
    this.secrets.delete(id);
  }

  async test(id: string, signal: AbortSignal): Promise<SiteReport> {
    return this.report(await this.connection(id), signal);
  }

  /** Loaded when it is needed: the store opens without what reads a site's answers. */
  private async report(connection: SiteConnection, signal: AbortSignal): Promise<SiteReport> {
    const { siteReport } = await import('./wordpress/report');
    return siteReport(connection, signal);
  }

  /** Throws destination-not-found, secret-missing. */
  async connection(id: string): Promise<SiteConnection> {
    const { name, url, user, allowInsecure } = this.get(id);
    return { url, user, allowInsecure, password: await this.password(id, name) };
  }

  /** The site is asked before anything is kept. */
  private async save(
    { id, kind, name, url, user, allowInsecure }: StoredDestination,
    password: string,
    signal: AbortSignal,
  ): Promise<Destination & { report: SiteReport }> {
    const stored: StoredDestination = {
      id,
      kind,
      name: name.trim(),
      url: url.trim(),
      user: user.trim(),
      allowInsecure,
    };
    this.assertNameFree(stored);
    const report = await this.report({ ...stored, password }, signal);
    await this.secrets.set(id, password);
    this.store.write((tx) => saveDestination(tx, stored, this.store.now()));
    return { ...this.get(id), report };
  }

  private assertNameFree({ id, name }: StoredDestination): void {
    const same = (other: StoredDestination): boolean =>
      other.name.toLowerCase() === name.toLowerCase() && other.id !== id;
    if (listDestinations(this.store).some(same)) {
      throw new AppError('bad-input', { detail: translate('export.detail.name-taken', { name }) });
    }
  }

  private async password(id: string, name: string): Promise<string> {
    const password = await this.secrets.get(id);
    if (password === null) throw new AppError('secret-missing', { name });
    return password;
  }

  private withSecret(stored: StoredDestination): Destination {
    return { ...stored, hasSecret: this.secrets.has(stored.id) };
  }
}

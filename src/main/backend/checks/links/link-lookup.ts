/**
 * Looks up the links of one piece on the web, as a stored job that somebody asks for; what it came to is what rule R4 says of dead
 * links. Owns the order and the limits; asking is ask-link.ts's, findings are the checks'.
 */
import { z } from 'zod';
import { headlineOf, textOfInline, textBlocksOf } from '../../../../shared/document/read';
import type { InlineJSON, ListJSON } from '../../../../shared/document/json';
import { translate } from '../../../../shared/messages/translate';
import { linkOutcomeSchema, LINKS_JOB, type LinkOutcome } from '../../../../shared/model/link-lookup';
import { AppError } from '../../../../shared/model/errors';
import type { Tx } from '../../database/handle';
import type { Store } from '../../database/store';
import type { JobControl, JobHandler, Jobs } from '../../jobs/jobs';
import type { Pieces } from '../../pieces/pieces';
import { isStagingHost } from '../text/web-address';
import type { LinkAnswer } from './ask-link';

const inputSchema = z.object({ pieceId: z.string(), urls: z.array(z.string()) });
/** Addresses asked at a time, and seconds for each. */
const AT_ONCE = 6;
const SECONDS = 12;

export class LinkLookup implements JobHandler {
  constructor(
    private readonly store: Store,
    private readonly pieces: Pieces,
    private readonly jobs: Jobs,
    /** For tests alone: servers of this computer are asked too. */
    private readonly allowLocal = false,
  ) {}

  /** Whoever asked sees at once that it failed, and asks again. */
  readonly isPassing = (): boolean => false;

  /** The job's id. */
  start(pieceId: string): string {
    const { root, meta } = this.pieces.current(pieceId);
    const found = [
      ...textBlocksOf(root).flatMap(({ node }) => urlsIn(node.children)),
      meta.sourceUrl,
      meta.canonical,
    ];
    const urls = [...new Set(found.map((url) => url.trim()))].filter((url) =>
      isForTheWeb(url, this.allowLocal),
    );
    const headline = textOfInline(headlineOf(root).children) || translate('piece.untitled');
    const label = translate('checks.links.label', { headline });
    return this.store.write((tx) =>
      this.jobs.add(tx, {
        kind: LINKS_JOB,
        label,
        subject: pieceId,
        lane: LINKS_JOB,
        input: { pieceId, urls },
      }),
    );
  }

  /** The last answers about a piece's links; nothing where they were never looked up. */
  answers(pieceId: string): Pick<LinkOutcome, 'dead' | 'moved'> {
    const parsed = linkOutcomeSchema.safeParse(this.jobs.lastOutcome(LINKS_JOB, pieceId));
    return parsed.success ? parsed.data : { dead: {}, moved: {} };
  }

  async run(stored: unknown, { signal, progress }: JobControl): Promise<LinkOutcome> {
    const { urls } = inputSchema.parse(stored);
    // Node's HTTP takes long to load, and most days no link is looked up.
    const { askLink } = await import('./ask-link');
    const answers = new Map<string, LinkAnswer>();
    const left = [...urls];
    const next = async (): Promise<void> => {
      for (let url = left.shift(); url !== undefined; url = left.shift()) {
        answers.set(url, await askLink(url, { signal, seconds: SECONDS, allowLocal: this.allowLocal }));
        progress({ step: 'job.step.asking-links', done: answers.size, total: urls.length });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
    signal.throwIfAborted();
    return outcomeOf(answers);
  }

  /** What is found of the piece is another now. */
  onState(tx: Tx, input: unknown, { state }: { state: string }): void {
    if (state !== 'done') return;
    tx.change({ topic: 'piece', id: inputSchema.parse(input).pieceId, kind: 'updated' });
  }
}

/** Throws `offline` where no host at all could be found. */
function outcomeOf(answers: ReadonlyMap<string, LinkAnswer>): LinkOutcome {
  const asked = [...answers.values()].filter(({ state }) => state !== 'unasked');
  const hosts = new Set([...answers.keys()].map((url) => new URL(url).hostname));
  if (hosts.size > 1 && asked.length > 0 && asked.every(({ state }) => state === 'unknown-host'))
    throw new AppError('offline', { count: asked.length });
  const outcome: LinkOutcome = { asked: asked.length, dead: {}, moved: {} };
  for (const [url, answer] of answers) {
    if (answer.state === 'dead') outcome.dead[url] = answer.reason;
    else if (answer.state === 'unknown-host') outcome.dead[url] = translate('checks.R4.reason.host');
    else if (answer.state === 'moved') outcome.moved[url] = answer.to;
  }
  return outcome;
}

function urlsIn(children: readonly (InlineJSON | ListJSON)[]): string[] {
  return children.flatMap((node) => (node.type === 'link' ? [node.url] : []));
}

/** What R4 finds fault with by itself is not asked for. */
function isForTheWeb(url: string, allowLocal: boolean): boolean {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/u.test(parsed.protocol)) return false;
  return allowLocal || !isStagingHost(parsed.hostname);
}

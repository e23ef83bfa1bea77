/**
 * Writing a post without overwriting anybody: read, compare, write what differs, read back, then look through the
 * site's revisions for an edit that slipped in between. WordPress has no precondition, so the last step is the only
 * way to know; what slipped in is kept in its revisions and handed to a person. Must not know where texts come from.
 */
import { AppError } from '../../../../shared/model/errors';
import type { PostFields } from './client';
import { libraryEntry } from './images';
import type { Conflict, Version } from './memory';
import { isMarked, readPost, versionNow, type PostNow } from './post';
import type { Post, Revision } from './rest-schemas';
import type { Run } from './run';
import { siteNames } from './site-names';
import { differences, FIELDS, fingerprint, pick, type Field } from './version';

export interface Written {
  post: Post;
  /** Whether anything had to be sent. */
  changed: boolean;
  /** Fields that the site stored otherwise than sent. */
  altered: Field[];
  conflict: Conflict | null;
}

/**
 * Throws changed-there where the post is somebody's, after remembering both versions. `overwrite` is the fingerprint
 * of a version that an editor has seen and decided against.
 */
async function assertOurs(
  run: Run,
  now: PostNow,
  desired: Partial<Version>,
  overwrite: string | null,
): Promise<void> {
  const { base, attempted } = run.memory;
  if (!base || fingerprint(now.version) === overwrite) return;
  // Ours is what we left there and what we set out to write, where the answer was lost.
  const fields = differences(base, now.version).filter(
    (field) => !attempted || differences(attempted, pick(now.version, [field])).length > 0,
  );
  if (fields.length === 0) return;
  const mine = { ...now.version, ...desired };
  const conflict: Conflict = {
    kind: 'changed',
    fields,
    base,
    mine,
    theirs: now.version,
    names: await siteNames(run.site, [base, mine, now.version]),
    savedAt: now.post.modified_gmt,
    seen: fingerprint(now.version),
  };
  await run.remember({ conflict });
  throw new AppError('changed-there', { site: run.host });
}

/** `kept` are fields that stay as they are there, until the desk has something new to say in them. */
export async function writePost(
  run: Run,
  decided: Partial<Version>,
  { overwrite = null, kept = [] }: { overwrite?: string | null; kept?: readonly Field[] } = {},
): Promise<Written> {
  const before = await requirePost(run);
  const ours = pick(
    decided,
    FIELDS.filter((field) => field in decided && !kept.includes(field)),
  );
  // The marker leaves with the first text.
  const desired = isMarked(before.version.slug, run.publication.id) ? { slug: '', ...ours } : ours;
  await assertOurs(run, before, desired, overwrite);
  const fields = await fieldsToSend(run, before.version, desired);
  const wanted = { ...before.version, ...desired };
  if (fields.length > 0) await run.remember({ attempted: wanted });
  const answer = await send(run, before, desired, fields);
  // What the site made of our fields, and what it had in the others when we looked. A new image brings its words.
  const answered: Field[] = fields.includes('featured') ? [...fields, 'leadAlt', 'leadCaption'] : fields;
  const expected: Version = { ...before.version, ...pick(answer, answered) };
  const altered = differences(expected, pick(wanted, answered));
  const after = await requirePost(run);
  const conflict = await conflictAfter(run, before, expected, after);
  await run.remember({
    base: expected,
    sent: { ...decided, ...desired },
    attempted: null,
    modifiedAt: after.post.modified_gmt,
    conflict,
  });
  return { post: after.post, changed: fields.length > 0, altered, conflict };
}

async function requirePost(run: Run): Promise<PostNow> {
  const now = await readPost(run);
  if (!now) throw new AppError('gone-there', { site: run.host });
  return now;
}

/** What differs from the post and is not the site's own rendition of what it was last sent (a slug made unique). */
async function fieldsToSend(run: Run, there: Version, desired: Partial<Version>): Promise<Field[]> {
  const { base, sent } = run.memory;
  const settled = (field: Field): boolean =>
    base !== null &&
    sent?.[field] !== undefined &&
    differences(sent, pick(desired, [field])).length === 0 &&
    differences(base, pick(there, [field])).length === 0;
  return differences(await withWordsOf(run, there, desired.featured), desired).filter(
    (field) => !settled(field),
  );
}

/** The words of a new featured image are compared with its own entry in the library, not with the old image's. */
async function withWordsOf(run: Run, there: Version, featured: number | undefined): Promise<Version> {
  if (featured === undefined || featured === 0 || featured === there.featured) return there;
  const entry = await libraryEntry(run, featured);
  return { ...there, leadAlt: entry?.alt_text ?? '', leadCaption: entry?.caption.raw ?? '' };
}

/** Sends those fields and nothing else, so that others are never touched. Gives the version the site answered with. */
async function send(
  run: Run,
  before: PostNow,
  desired: Partial<Version>,
  fields: readonly Field[],
): Promise<Version> {
  const sent = pick({ ...before.version, ...desired }, fields);
  const image = desired.featured ?? before.version.featured;
  if (image !== 0 && (sent.leadAlt !== undefined || sent.leadCaption !== undefined)) {
    await run.site.updateMedia(image, {
      ...(sent.leadAlt === undefined ? {} : { alt_text: sent.leadAlt }),
      ...(sent.leadCaption === undefined ? {} : { caption: sent.leadCaption }),
    });
  }
  const postFields = toPostFields(sent);
  const post =
    Object.keys(postFields).length === 0
      ? before.post
      : await run.site.updatePost(before.post.id, postFields);
  return versionNow(run, post);
}

function toPostFields(sent: Partial<Version>): PostFields {
  const { title, content, excerpt, slug, categories, tags, author, featured, comments, date } = sent;
  return {
    ...(title === undefined ? {} : { title }),
    ...(content === undefined ? {} : { content }),
    ...(excerpt === undefined ? {} : { excerpt }),
    ...(slug === undefined ? {} : { slug }),
    ...(categories === undefined ? {} : { categories }),
    ...(tags === undefined ? {} : { tags }),
    ...(author === undefined ? {} : { author }),
    ...(featured === undefined ? {} : { featured_media: featured }),
    ...(comments === undefined ? {} : { comment_status: comments }),
    ...(date === undefined || date === null ? {} : { date_gmt: date }),
  };
}

/** An edit of somebody's around our write: before it (then a revision holds it), or after it (then it stands there). */
async function conflictAfter(
  run: Run,
  before: PostNow,
  expected: Version,
  after: PostNow,
): Promise<Conflict | null> {
  const common = { base: before.version, mine: expected, seen: fingerprint(after.version) };
  const slipped = await slippedIn(run, before, [before.version, expected, after.version]);
  if (slipped) {
    const { title, content, excerpt, modified_gmt: savedAt } = slipped;
    const theirs = { ...before.version, title: title.raw, content: content.raw, excerpt: excerpt.raw };
    const names = await siteNames(run.site, [before.version, expected, theirs]);
    return { kind: 'slipped', fields: differences(expected, theirs), ...common, theirs, names, savedAt };
  }
  const fields = differences(expected, after.version);
  if (fields.length === 0) return null;
  const names = await siteNames(run.site, [before.version, expected, after.version]);
  return {
    kind: 'changed',
    fields,
    ...common,
    theirs: after.version,
    names,
    savedAt: after.post.modified_gmt,
  };
}

/** The newest revision since `before` whose text is none of the known versions. */
async function slippedIn(
  run: Run,
  before: PostNow,
  known: readonly Version[],
): Promise<Revision | undefined> {
  const { id, _links: links } = before.post;
  if (!links['version-history']) return undefined;
  const newestBefore = links['predecessor-version']?.[0]?.id ?? 0;
  const revisions = await run.site.revisions(id);
  return revisions.find((revision) => {
    if (revision.id <= newestBefore || revision.slug.includes('-autosave-')) return false;
    const text = { title: revision.title.raw, content: revision.content.raw, excerpt: revision.excerpt.raw };
    return known.every((version) => differences(version, text).length > 0);
  });
}

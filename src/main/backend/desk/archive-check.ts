/**
 * Whether the parts of a desk archive fit together: every id resolves, none is given twice, the category tree
 * is one, every picture is described. Must not know files or the store; reading them is the importer's.
 */
import type { ArchivePiece, DeskArchive } from './archive-format';
import { mediaIn } from '../../../shared/document/suggestions/media';
import type { Category } from '../../../shared/model/desk';
import { AppError } from '../../../shared/model/errors';
import { translate } from '../../../shared/messages/translate';

type Kind =
  'category' | 'tag' | 'author' | 'source' | 'preset' | 'person' | 'picture' | 'search' | 'piece' | 'list';

export interface ArchiveProblem {
  key: 'archive.problem.twice' | 'archive.problem.unknown' | 'archive.problem.circle';
  what: Kind;
  id: string;
  /** The id of what refers to it, or "". */
  where: string;
}

/**
 * Every picture a piece refers to: those its figures have and those suggested for them, and its social card's; and the
 * same of its revisions.
 */
export function picturesOf(piece: ArchivePiece): string[] {
  return [piece, ...(piece.revisions ?? [])].flatMap(({ root, meta }) => {
    const shas = mediaIn(root);
    return meta.socialImage ? [...shas, meta.socialImage] : shas;
  });
}

function categoriesInCircles(categories: readonly Category[]): Category[] {
  const parents = new Map(categories.map((category) => [category.id, category.parentId]));
  return categories.filter(({ id }) => {
    const seen = new Set<string>();
    let at: string | null | undefined = id;
    while (at && !seen.has(at)) {
      seen.add(at);
      at = parents.get(at);
    }
    return at === id;
  });
}

export function archiveProblems({ desk, media, pieces }: DeskArchive): ArchiveProblem[] {
  const problems: ArchiveProblem[] = [];
  const report = (key: ArchiveProblem['key'], what: Kind, id: string, where = ''): void => {
    problems.push({ key, what, id, where });
  };
  /** The ids of one kind, each reported if it stands twice. */
  const idsOf = (what: Kind, ids: readonly string[]): ReadonlySet<string> => {
    const known = new Set<string>();
    for (const id of ids) {
      if (known.has(id)) report('archive.problem.twice', what, id);
      known.add(id);
    }
    return known;
  };
  const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

  const categories = idsOf('category', ids(desk.categories));
  const tags = idsOf('tag', ids(desk.tags));
  const authors = idsOf('author', ids(desk.authors));
  const sources = idsOf('source', ids(desk.sources));
  const people = idsOf('person', ids(desk.people));
  const disclaimers = idsOf('preset', ids(desk.presets.filter(({ kind }) => kind === 'disclaimer')));
  const calls = idsOf('preset', ids(desk.presets.filter(({ kind }) => kind === 'call')));
  const pictures = idsOf(
    'picture',
    media.map(({ sha }) => sha),
  );
  idsOf('search', ids(desk.savedSearches));
  const pieceIds = idsOf('piece', ids(pieces));
  idsOf(
    'list',
    desk.lists.map(({ key }) => key),
  );

  /** Reports each given id that is not among the known ones. */
  const need = (
    what: Kind,
    among: ReadonlySet<string>,
    given: readonly (string | null)[],
    where: string,
  ): void => {
    for (const id of given)
      if (id !== null && !among.has(id)) report('archive.problem.unknown', what, id, where);
  };
  for (const { key, rule, pieces: chosen } of desk.lists) {
    need('piece', pieceIds, chosen, key);
    if (rule?.kind === 'newest') need('category', categories, rule.categories, key);
  }
  for (const { id, parentId } of desk.categories) need('category', categories, [parentId], id);
  for (const { id } of categoriesInCircles(desk.categories)) report('archive.problem.circle', 'category', id);
  for (const { id, picture } of desk.authors) need('picture', pictures, [picture], id);
  for (const piece of pieces) {
    const { meta, id } = piece;
    need('category', categories, meta.categories, id);
    need('tag', tags, meta.tags, id);
    need('author', authors, meta.authors, id);
    need('source', sources, [meta.source], id);
    need('preset', disclaimers, [meta.disclaimer], id);
    need('preset', calls, [meta.call], id);
    need('person', people, [meta.assignee], id);
    need('picture', pictures, picturesOf(piece), id);
  }
  return problems;
}

/** Throws archive-unreadable with the first problems in words; `name` is what to call the archive. */
export function requireWholeArchive(archive: DeskArchive, name: string): void {
  const problems = archiveProblems(archive);
  if (problems.length === 0) return;
  const words = problems
    .slice(0, 3)
    .map(({ key, what, id, where }) =>
      translate(key, { what: translate(`archive.kind.${what}`), id, where }),
    );
  const left = problems.length - words.length;
  if (left > 0) words.push(translate('problem.more', { count: left }));
  throw new AppError('archive-unreadable', { name, detail: words.join('; ') });
}

/**
 * Controlled vocabularies as the desk uses them: loading, looking up in a language, making categories and tags of
 * terms. Owns which label a person sees; the rows are vocabulary-store.ts's.
 */
import type { Term, VocabularyInfo } from '../../../shared/contract/vocabulary';
import type { Category, Tag } from '../../../shared/model/desk';
import { AppError } from '../../../shared/model/errors';
import { knownLocale } from '../../../shared/text/dates';
import { nameKey } from '../../../shared/text/fold';
import type { Store } from '../database/store';
import { likeness } from '../search/pattern';
import { allCategories, categoryOfTerm } from './categories';
import { createCategory } from './category-changes';
import { ensureTag } from './tag-changes';
import { tagOfTerm } from './tags';
import { TaxonomyEdit, type TaxonomyOutcome } from './taxonomy-edit';
import type { ParsedVocabulary } from './vocabulary-file';
import {
  replaceVocabulary,
  storedDefinitions,
  storedTerms,
  storedVocabularies,
  type StoredTerm,
  type StoredVocabulary,
  type Words,
} from './vocabulary-store';

export interface Pick {
  uri: string;
  as: 'category' | 'tag';
  language: string;
  /** Left out: into the category of the nearest broader term, else at the top. */
  parentId?: string | null | undefined;
}
export type PickOutcome = TaxonomyOutcome & { category: Category | null; tag: Tag | null; created: boolean };

export class Vocabulary {
  /** All terms by address, kept until the next load: looking up while typing must not read them every time. */
  private kept: Map<string, StoredTerm> | null = null;

  constructor(
    private readonly store: Store,
    /** Runs where a strange file can do no harm. */
    private readonly parse: (file: { name: string; bytes: Uint8Array }) => Promise<ParsedVocabulary>,
  ) {}

  async load(file: { name: string; bytes: Uint8Array }, language: string): Promise<VocabularyInfo> {
    const parsed = await this.parse(file);
    this.store.write((tx) => replaceVocabulary(tx, parsed, this.store.now()));
    this.kept = null;
    const loaded = this.info(language).find(({ uri }) => uri === parsed.uri);
    if (!loaded) throw new AppError('not-found', { what: 'vocabulary', id: parsed.uri });
    return loaded;
  }

  info(language: string): VocabularyInfo[] {
    return storedVocabularies(this.store).map(({ labels, ...rest }: StoredVocabulary) => ({
      ...rest,
      label: wordsIn(labels, language) || rest.uri,
    }));
  }

  search(search: { text: string; language: string; parent: string | null; limit: number }): Term[] {
    const { text, language, parent, limit } = search;
    const terms = this.terms();
    const isLike = likeness(text);
    const start = nameKey(text);
    const startsIt = (label: string): boolean => nameKey(label).startsWith(start);
    const collator = new Intl.Collator(knownLocale(language));
    const found: { term: StoredTerm; label: string }[] = [];
    for (const term of terms.values()) {
      const label = wordsIn(term.labels, language);
      if (isLike(label) && (parent === null || this.ancestors(term).some(({ uri }) => uri === parent)))
        found.push({ term, label });
    }
    return found
      .sort(
        (a, b) =>
          Number(startsIt(b.label)) - Number(startsIt(a.label)) ||
          a.label.length - b.label.length ||
          collator.compare(a.label, b.label),
      )
      .slice(0, limit)
      .map(({ term }) => this.describe(term, language));
  }

  children({ parent, language }: { parent: string | null; language: string }): Term[] {
    const collator = new Intl.Collator(knownLocale(language));
    return [...this.terms().values()]
      .filter((term) => term.broader === parent)
      .map((term) => this.describe(term, language))
      .sort((a, b) => collator.compare(a.label, b.label));
  }

  pick({ uri, as, language, parentId }: Pick): PickOutcome {
    const term = this.terms().get(uri);
    if (!term) throw new AppError('not-found', { what: 'term', id: uri });
    const label = wordsIn(term.labels, language);
    return this.store.write((tx) => {
      const edit = new TaxonomyEdit(tx, this.store.now());
      if (as === 'tag') {
        const { id, created } = pickTag(edit, uri, label);
        return { category: null, tag: edit.tag(id), created, ...edit.finish() };
      }
      const { id, created } = pickCategory(
        edit,
        { uri, name: capitalised(label, language) },
        parentId,
        this.categoryAbove(uri),
      );
      return { category: edit.category(id), tag: null, created, ...edit.finish() };
    });
  }

  private categoryAbove(uri: string): string | null {
    const term = this.terms().get(uri);
    const above = term ? this.ancestors(term).reverse() : [];
    return (
      above.map((each) => categoryOfTerm(this.store, each.uri)?.id).find((id) => id !== undefined) ?? null
    );
  }

  private describe(term: StoredTerm, language: string): Term {
    const { vocabulary, uri } = term;
    return {
      vocabulary,
      uri,
      label: wordsIn(term.labels, language),
      path: this.ancestors(term).map((above) => ({ uri: above.uri, label: wordsIn(above.labels, language) })),
      definition: wordsIn(storedDefinitions(this.store, vocabulary, uri), language),
      hasChildren:
        this.store.get('SELECT 1 FROM vocabulary_term WHERE vocabulary = ? AND broader = ?', [
          vocabulary,
          uri,
        ]) !== undefined,
      categoryId: categoryOfTerm(this.store, uri)?.id ?? null,
      tagId: tagOfTerm(this.store, uri)?.id ?? null,
    };
  }

  /** From the top down. */
  private ancestors(term: StoredTerm): StoredTerm[] {
    const above = term.broader === null ? undefined : this.terms().get(term.broader);
    return above ? [...this.ancestors(above), above] : [];
  }

  private terms(): Map<string, StoredTerm> {
    this.kept ??= new Map(storedTerms(this.store).map((term) => [term.uri, term]));
    return this.kept;
  }
}

function pickTag(edit: TaxonomyEdit, uri: string, label: string): { id: string; created: boolean } {
  const linked = tagOfTerm(edit.tx, uri);
  if (linked) return { id: linked.id, created: false };
  const { id, created } = ensureTag(edit, label, uri);
  const tag = edit.tag(id);
  // A tag of that name that nobody has linked yet is what was meant.
  if (tag.vocabularyUri === null) edit.putTag({ ...tag, vocabularyUri: uri });
  return { id, created };
}

function pickCategory(
  edit: TaxonomyEdit,
  { uri, name }: { uri: string; name: string },
  /** Undefined: one of that name anywhere will do, else `usual` is its parent. */
  parentId: string | null | undefined,
  usual: string | null,
): { id: string; created: boolean } {
  const linked = categoryOfTerm(edit.tx, uri);
  if (linked) return { id: linked.id, created: false };
  const named = allCategories(edit.tx).find(
    (category) =>
      (parentId === undefined || category.parentId === parentId) &&
      category.vocabularyUri === null &&
      nameKey(category.name) === nameKey(name),
  );
  if (!named) {
    const parent = parentId === undefined ? usual : parentId;
    return { id: createCategory(edit, { name, parentId: parent, vocabularyUri: uri }), created: true };
  }
  edit.putCategory({ ...edit.category(named.id), vocabularyUri: uri });
  return { id: named.id, created: false };
}

/** In the language itself, else in one of its kin (fr-CA, fr), else in English, else in any. */
export function wordsIn(words: Words, language: string): string {
  const languages = Object.keys(words);
  const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';
  const exactly = languages.find((tag) => tag.toLowerCase() === language.toLowerCase());
  const near = (wanted: string): string | undefined =>
    languages.find((tag) => tag.toLowerCase() === base(wanted)) ??
    languages.find((tag) => base(tag) === base(wanted));
  return words[exactly ?? near(language) ?? near('en') ?? languages[0] ?? ''] ?? '';
}

/** Vocabularies write their terms small, desks their categories with a capital. */
function capitalised(label: string, language: string): string {
  const [first = '', ...rest] = label;
  return first.toLocaleUpperCase(knownLocale(language)) + rest.join('');
}

/** Lists of pieces: the query, the library pane's narrowing, order and snippets. Owns every query over many pieces. */
import type { ListedPiece, PieceListInput, PieceSort, Snippet } from '../../../shared/contract/pieces';
import type { PieceRow } from '../../../shared/model/piece';
import { parseQuery, type QueryNote } from '../../../shared/text/query';
import type { Store } from '../database/store';
import { readSite } from '../desk/site';
import { ROW_COLUMNS, toPieceRow } from '../pieces/rows';
import { tagsById } from '../taxonomy/tags';
import { clauseConditions, paneConditions, type Condition } from './conditions';
import { countPieces, type PieceCounts } from './counts';
import type { SearchedTexts } from './search-index';
import { snippetOf } from './snippet';
import { suggestionsFor, type Suggestions } from './suggestions';
import { textMatch } from './text-match';

/** SQLite would rather read the rows of the texts themselves, which are long. */
const INDEXED =
  'piece_index CROSS JOIN piece_text t INDEXED BY piece_text_piece ON t.doc = piece_index.rowid';
/**
 * Starts from the index, whatever else narrows: asking it once for every piece would be slow. SQLite would look each
 * piece up in its long row; the columns that lists are ordered by lie closer together.
 */
const MATCHED = `${INDEXED} CROSS JOIN piece p INDEXED BY piece_listed ON p.id = t.piece_id`;
const NOT_MATCHED = `p.id NOT IN (SELECT t.piece_id FROM ${INDEXED} WHERE piece_index MATCH ?)`;
/** A word in a headline says more than one in a caption: headline, standfirst, body, caption, authors, tags. */
const RELEVANCE = '-bm25(piece_index, 10, 4, 1, 2, 6, 6)';

const ORDER: Record<Exclude<PieceSort, 'relevance'>, string> = {
  edited: 'p.edited_at',
  deadline: 'p.deadline',
  headline: '(SELECT headline_key FROM piece_text WHERE piece_id = p.id)',
  words: 'p.words',
  // As a piece goes through them.
  status: "instr('draft review approved scheduled exported spiked', p.status)",
  category: `(SELECT lower(c.name) FROM piece_category pc JOIN category c ON c.id = pc.category_id
     WHERE pc.piece_id = p.id ORDER BY pc.position LIMIT 1)`,
  published: 'p.publish_at',
};

export interface PieceList {
  rows: ListedPiece[];
  total: number;
  notes: QueryNote[];
  milliseconds: number;
}

export class Search {
  constructor(private readonly store: Store) {}

  list(input: PieceListInput): PieceList {
    const started = performance.now();
    const query = parseQuery(input.query, {
      now: new Date(this.store.now()),
      timeZone: readSite(this.store).timeZone,
      typing: input.typing,
    });
    const notes = [...query.notes];
    const { wanted, unwanted, patterns } = textMatch(this.store, query.clauses);
    const conditions = [
      ...paneConditions(this.store, input, query.clauses),
      ...clauseConditions(this.store, query.clauses, notes),
    ];
    if (wanted !== null) conditions.unshift({ sql: 'piece_index MATCH ?', params: [wanted] });
    if (unwanted !== null) conditions.push({ sql: NOT_MATCHED, params: [unwanted] });
    const { ids, total } = this.page(input, conditions, wanted !== null);
    return { rows: this.rows(ids, patterns), total, notes, milliseconds: performance.now() - started };
  }

  counts(): PieceCounts {
    return countPieces(this.store);
  }

  suggest(query: string, caret: number): Suggestions {
    return suggestionsFor(this.store, query, caret);
  }

  private page(
    input: PieceListInput,
    conditions: readonly Condition[],
    matched: boolean,
  ): { ids: string[]; total: number } {
    const order = input.sort === 'relevance' ? (matched ? RELEVANCE : ORDER.edited) : ORDER[input.sort];
    const from = `FROM ${matched ? MATCHED : 'piece p'} WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`;
    const params = conditions.flatMap((condition) => condition.params);
    const page = `${input.descending ? 'DESC' : 'ASC'} NULLS LAST, id LIMIT ? OFFSET ?`;
    // Matches are all read for their order anyway: they are counted on the way. Other lists are read along an index.
    const sql = matched
      ? `WITH hit AS MATERIALIZED (SELECT p.id, ${order} AS place ${from})
         SELECT id, (SELECT count(*) FROM hit) AS total FROM hit ORDER BY place ${page}`
      : `SELECT p.id, NULL AS total ${from} ORDER BY ${order} ${page}`;
    const rows = this.store.all<{ id: string; total: number | null }>(sql, [
      ...params,
      input.limit,
      input.offset,
    ]);
    const total =
      rows[0]?.total ?? this.store.get<{ n: number }>(`SELECT count(*) AS n ${from}`, params)?.n ?? 0;
    return { ids: rows.map((row) => row.id), total };
  }

  /** In the order of the ids. Only these few are read in full. */
  private rows(ids: readonly string[], patterns: readonly RegExp[]): ListedPiece[] {
    return this.store
      .all<object>(
        `SELECT ${ROW_COLUMNS} FROM json_each(?) AS page JOIN piece p ON p.id = page.value ORDER BY page.key`,
        [JSON.stringify(ids)],
      )
      .map(toPieceRow)
      .map((row) => ({ ...row, snippet: patterns.length === 0 ? null : this.snippet(row, patterns) }));
  }

  private snippet(row: PieceRow, patterns: readonly RegExp[]): Snippet | null {
    const texts = this.store.get<SearchedTexts>(
      'SELECT body, standfirst, caption, headline FROM piece_text WHERE piece_id = ?',
      [row.id],
    );
    const found = texts && snippetOf([texts.body, texts.standfirst, texts.caption, texts.headline], patterns);
    return (
      found ??
      snippetOf(
        [[row.byline, ...tagsById(this.store, row.tagIds).map((tag) => tag.name)].join(', ')],
        patterns,
      )
    );
  }
}

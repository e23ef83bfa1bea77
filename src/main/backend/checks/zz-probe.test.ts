import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { textBlocksOf } from '../../../shared/document/read';
import { countWords } from '../../../shared/text/counts';
import type { BlockJSON } from '../../../shared/document/json';
import { createChecker } from './checker';
import { contextOf, publicationOf, type ExamplePiece } from './example';
import { houseStyle, parsePiece } from './testing';

const DIR = process.env.CORPUS ?? '';
const RESULT = process.env.RESULT ?? '/tmp/result.json';
function parse(source: string): ExamplePiece {
  const piece = parsePiece(source);
  const [, ...parts] = source.trim().split('\n\n');
  const body = (piece.body ?? []).map((block, i): string | BlockJSON => {
    const raw = parts[i] ?? '';
    const h = /^(#{2,4}) /u.exec(raw);
    if (h && typeof block !== 'string' && block.type === 'paragraph') {
      const children = block.children.map((c, j) => (j === 0 && c.type === 'text' ? { ...c, text: c.text.slice(h[0].length) } : c));
      return { type: 'heading', tag: `h${h[1].length}` as 'h2', children } as BlockJSON;
    }
    if (raw.startsWith('> ') && typeof block !== 'string' && block.type === 'paragraph') {
      const children = block.children.map((c, j) => (j === 0 && c.type === 'text' ? { ...c, text: c.text.slice(2) } : c));
      return { type: 'quote', children } as BlockJSON;
    }
    return block;
  });
  return { ...piece, body, now: '2026-11-12T12:00:00Z', meta: { ...(piece.meta ?? {}) } };
}
const check = (p: ExamplePiece) => createChecker(houseStyle).check(publicationOf(p), contextOf(p));
const said = (f: any) => ({ rule: f.rule, level: f.level, quote: f.target.quote ?? f.target.field ?? '', message: f.message ?? f.key ?? JSON.stringify(f).slice(0, 200) });

it('judges', { timeout: 900000 }, () => {
  const sources = new Map(readdirSync(`${DIR}/clean`).map((f) => [f.replace('.txt', ''), readFileSync(`${DIR}/clean/${f}`, 'utf8')]));
  const faults = JSON.parse(readFileSync(`${DIR}/faults.json`, 'utf8'));
  let words = 0;
  const base = new Map<string, any[]>();
  const alarms: any[] = [];
  for (const [name, source] of sources) {
    const piece = parse(source);
    const pub = publicationOf(piece);
    words += textBlocksOf(pub.root).reduce((s, { text }) => s + countWords(text), 0);
    const fs = check(piece).map(said);
    base.set(name, fs);
    for (const f of fs) alarms.push({ piece: name, ...f });
  }
  const per: Record<string, [number, number]> = {};
  const missed: any[] = [];
  const other: any[] = [];
  for (const fault of faults) {
    const source = sources.get(fault.piece) ?? '';
    if (source.split(fault.find).length !== 2) { console.log('BAD', fault.piece, fault.find); continue; }
    const fs = check(parse(source.replace(fault.find, () => fault.put))).map(said);
    const before = new Map<string, number>();
    for (const f of base.get(fault.piece) ?? []) before.set(`${f.rule} ${f.quote}`, (before.get(`${f.rule} ${f.quote}`) ?? 0) + 1);
    const fresh = fs.filter((f) => { const k = `${f.rule} ${f.quote}`; const n = before.get(k) ?? 0; if (n > 0) { before.set(k, n - 1); return false; } return true; });
    const hit = fresh.some((f) => f.rule === fault.rule || f.rule.startsWith(fault.rule + '.'));
    const p = (per[fault.rule] ??= [0, 0]);
    p[1]++;
    if (hit) p[0]++; else missed.push({ ...fault, fresh: fresh.map((f) => `${f.rule}/${f.level}: ${f.quote}`) });
    for (const f of fresh) if (f.level !== 'I' && f.rule !== fault.rule) other.push({ planted: fault.rule, put: fault.put, got: `${f.rule}: ${f.quote}` });
  }
  const hits = Object.values(per).reduce((s, [a]) => s + a, 0);
  const total = Object.values(per).reduce((s, [, b]) => s + b, 0);
  const ew = alarms.filter((a) => a.level !== 'I');
  writeFileSync(RESULT, JSON.stringify({ words, recall: hits / total, per, missed, alarms: ew, hints: alarms.filter((a) => a.level === 'I'), other }, null, 1));
  console.log(JSON.stringify({ words, faults: total, recall: (100 * hits / total).toFixed(1), ewAlarms: ew.length, perK: (1000 * ew.length / words).toFixed(2), per }));
  expect(1).toBe(1);
});

/**
 * Writes src/shared/text/measure/advances.ts: how far each character moves the pen, in 2048ths of an em, read from
 * open fonts whose metrics are those of Arial (Arimo) and Times (Tinos), with Noto for Arabic. Run by hand when the
 * fonts change: node scripts/font-advances.mjs
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

const EM = 2048;
const FONTS = 'node_modules/@fontsource';
const TARGET = 'src/shared/text/measure/advances.ts';
const FACES = { sans: 'arimo', serif: 'tinos', arabic: 'noto-sans-arabic' };
const WEIGHTS = { regular: 400, bold: 700 };

/** @param {Buffer} woff a file in WOFF 1.0; answers with its sfnt tables by tag */
function tablesOf(woff) {
  /** @type {Record<string, Buffer>} */
  const tables = {};
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const entry = 44 + index * 20;
    const [offset = 0, packed = 0, size = 0] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at));
    const bytes = woff.subarray(offset, offset + packed);
    tables[woff.toString('latin1', entry, entry + 4)] = packed < size ? inflateSync(bytes) : bytes;
  }
  return tables;
}

/** @param {Buffer} cmap @returns {Map<number, number>} code point → glyph */
function glyphsOf(cmap) {
  const glyphs = new Map();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const at = cmap.readUInt32BE(4 + index * 8 + 4);
    const format = cmap.readUInt16BE(at);
    if (format === 12) {
      for (let group = 0; group < cmap.readUInt32BE(at + 12); group += 1) {
        const [first = 0, last = 0, glyph = 0] = [0, 4, 8].map((more) =>
          cmap.readUInt32BE(at + 16 + group * 12 + more),
        );
        for (let code = first; code <= last; code += 1) glyphs.set(code, glyph + code - first);
      }
    } else if (format === 4) addSegments(cmap, at, glyphs);
  }
  return glyphs;
}

/** @param {Buffer} cmap @param {number} at @param {Map<number, number>} glyphs */
function addSegments(cmap, at, glyphs) {
  const double = cmap.readUInt16BE(at + 6);
  const [ends = 0, starts = 0, deltas = 0, ranges = 0] = [
    14,
    16 + double,
    16 + 2 * double,
    16 + 3 * double,
  ].map((more) => at + more);
  for (let segment = 0; segment < double; segment += 2) {
    const range = cmap.readUInt16BE(ranges + segment);
    const start = cmap.readUInt16BE(starts + segment);
    for (let code = start; code <= cmap.readUInt16BE(ends + segment) && code < 0xffff; code += 1) {
      const delta = cmap.readUInt16BE(deltas + segment);
      const found = range === 0 ? code : cmap.readUInt16BE(ranges + segment + range + 2 * (code - start));
      if (found !== 0) glyphs.set(code, (found + delta) & 0xffff);
    }
  }
}

/** @param {string} file @param {Map<number, number>} advances */
function readAdvances(file, advances) {
  const { head, hhea, hmtx, cmap } = tablesOf(readFileSync(file));
  if (!head || !hhea || !hmtx || !cmap) throw new Error(`${file} lacks a table`);
  const unitsPerEm = head.readUInt16BE(18);
  const lastMetric = hhea.readUInt16BE(34) - 1;
  for (const [code, glyph] of glyphsOf(cmap)) {
    const advance = hmtx.readUInt16BE(Math.min(glyph, lastMetric) * 4);
    if (!advances.has(code)) advances.set(code, Math.round((advance * EM) / unitsPerEm));
  }
}

/**
 * Letters of Arabic also as presentation forms, which is how joined ones are told apart; no whole words, no symbols of
 * mathematics. @param {number} code @param {string} face
 */
function isWanted(code, face) {
  const arabic =
    (code >= 0x600 && code < 0x700) ||
    (code >= 0xfb50 && code < 0xfbd3) ||
    (code >= 0xfbfc && code < 0xfc00) ||
    (code >= 0xfe70 && code < 0xff00);
  return face === 'arabic' ? arabic : !arabic && code >= 0x20 && code < 0xd800;
}

/** Neighbouring code points as one run: the first one in hex → their advances. @param {Map<number, number>} advances */
function runsOf(advances) {
  /** @type {[string, string][]} */
  const runs = [];
  let previous = -2;
  for (const [code, advance] of [...advances].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last && code === previous + 1) last[1] += ` ${advance}`;
    else runs.push([code.toString(16), String(advance)]);
    previous = code;
  }
  return runs;
}

/** @type {Record<string, [string, string][]>} */
const faces = {};
for (const [face, family] of Object.entries(FACES)) {
  for (const [weight, number] of Object.entries(WEIGHTS)) {
    /** @type {Map<number, number>} */
    const advances = new Map();
    const files = readdirSync(`${FONTS}/${family}/files`).filter((file) =>
      file.endsWith(`-${number}-normal.woff`),
    );
    for (const file of files.sort()) readAdvances(`${FONTS}/${family}/files/${file}`, advances);
    for (const code of advances.keys()) if (!isWanted(code, face)) advances.delete(code);
    faces[`${face}-${weight}`] = runsOf(advances);
  }
}
const lines = Object.entries(faces).map(
  ([face, runs]) =>
    `  '${face}': [\n${runs.map(([first, list]) => `    [0x${first}, '${list}'],\n`).join('')}  ],\n`,
);
writeFileSync(
  TARGET,
  `/**
 * How far each character moves the pen, in 2048ths of an em, as runs of neighbouring code points: the first one and all
 * advances. Written by scripts/font-advances.mjs from Arimo, Tinos and Noto Sans Arabic; not to be changed by hand.
 */
export const ADVANCES = {
${lines.join('')}} as const satisfies Record<string, readonly (readonly [number, string])[]>;
`,
);

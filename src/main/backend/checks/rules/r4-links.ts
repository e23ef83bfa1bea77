/** R4: links that lead nowhere, to a staging host, over http or with tracking in them, and links whose words say nothing. */
import { textBlocksOf, textOfInline } from '../../../../shared/document/read';
import type { Publication } from '../../../../shared/model/publication';
import type { CheckBlock, CheckDocument, DocumentRule, Draft, Run, TextDraft } from '../rule';
import { isOpaque } from '../text/link-words';
import { isStagingHost, targetOfRedirect, trackingOf, withoutTracking } from '../text/web-address';

export const links: DocumentRule = {
  kind: 'document',
  id: 'R4',
  level: 'W',
  scopes: ['document', 'headline', 'standfirst', 'caption', 'body', 'quotation', 'address'],
  languages: null,
  title: 'checks.R4.title',
  reason: 'checks.R4.reason',
  reference: 'Links',
  owner: 'Production desk',
  check: findLinks,
  examples: {
    good: [
      { body: [link('the report', 'https://quays.example/report?page=2')] },
      { body: [link('write to us', 'mailto:desk@example.org')] },
      'The report is here, at the quay.',
      { body: [link('The full text', 'https://quays.example/report')] },
      { body: [link('the section', '#berths')] },
    ],
    bad: [
      { in: { body: [link('', 'https://quays.example/report')] }, finds: 'down: ' },
      { in: { body: [link('the report', '')] }, finds: 'the report' },
      { in: { body: [link('the report', 'http://quays.example/report')] }, finds: 'the report' },
      { in: { body: [link('the report', 'https://quays.example/r?utm_source=mail')] }, finds: 'the report' },
      { in: { body: [link('the report', 'https://staging.quays.example/r')] }, finds: 'the report' },
      { in: { body: [link('the report', 'mailto:')] }, finds: 'the report' },
      {
        in: { body: [link('the report', 'https://www.google.com/url?q=https://quays.example/r')] },
        finds: 'the report',
      },
      { in: { body: [link('here', 'https://quays.example/report')] }, finds: 'here' },
      { in: { body: [link('the report', 'https://https://quays.example/r')] }, finds: 'the report' },
      { in: { body: [link('the report', 'https:/quays.example/r')] }, finds: 'the report' },
      { in: { body: [link('the report', 'https://quays.example/r 2026')] }, finds: 'the report' },
      { in: { meta: { sourceUrl: 'http://localhost:8080/p' } }, finds: 'sourceUrl' },
      {
        in: {
          body: [link('the report', 'https://quays.example/gone')],
          deadLinks: { 'https://quays.example/gone': 'it answers with 404' },
        },
        finds: 'the report',
      },
      {
        in: {
          body: [link('the report', 'https://quays.example/old')],
          movedLinks: { 'https://quays.example/old': 'https://quays.example/new' },
        },
        finds: 'the report',
      },
      {
        in: {
          meta: { sourceUrl: 'https://quays.example/gone' },
          deadLinks: { 'https://quays.example/gone': 'it answers with 404' },
        },
        finds: 'sourceUrl',
      },
    ],
  },
};

function* findLinks({ publication, blocks, context }: CheckDocument): Iterable<Draft> {
  yield* linksOfNothing(publication, blocks);
  for (const block of blocks) {
    for (const { start, end, url } of linksOf(block)) {
      const words = block.text.slice(start, end);
      const problem = problemWith(url) ?? whatTheWebSaid(url, context);
      const place = { block, start, end } satisfies Pick<TextDraft, 'block' | 'start' | 'end'>;
      if (words.trim() === '') yield { ...place, message: 'checks.R4.no-words' };
      else if (problem !== null) yield { ...place, ...problem };
      else if (isOpaque(words))
        yield { ...place, message: 'checks.R4.says-nothing', params: { words: words.trim() } };
    }
  }
  for (const field of ['sourceUrl', 'canonical'] as const) {
    const url = publication.meta[field].trim();
    const problem = url === '' ? null : (problemWith(url) ?? whatTheWebSaid(url, context));
    if (problem === null) continue;
    const { link: _link, ...said } = problem;
    yield { field, ...said };
  }
}

type Problem = Required<Pick<TextDraft, 'message' | 'params'>> & Pick<TextDraft, 'link' | 'level'>;

/** What came of looking the links up, where somebody did. One that leads on still leads its readers there. */
function whatTheWebSaid(
  address: string,
  { deadLinks, movedLinks }: CheckDocument['context'],
): Problem | null {
  const url = address.trim();
  const reason = deadLinks.get(url);
  if (reason !== undefined) return { message: 'checks.R4.dead', params: { url, reason } };
  const to = movedLinks.get(url);
  return to === undefined ? null : { message: 'checks.R4.moved', params: { to }, link: to, level: 'I' };
}

/** Shown as the worst there is about one address. `link` is the address as it should be. */
function problemWith(address: string): Problem | null {
  const url = address.trim();
  if (/^(?:#?|mailto:|tel:|https?:\/\/)$/iu.test(url)) return { message: 'checks.R4.empty', params: {} };
  if (/^(?:mailto:|tel:|#|\/)/iu.test(url)) return null;
  // A slash too few, a space inside: browsers guess, and guess at another page.
  if (/^https?:\/*(?:https?(?::|\/)|https?$)|^https?:\/?(?!\/)|\s/iu.test(url))
    return { message: 'checks.R4.invalid', params: { url } };
  if (!URL.canParse(url)) return { message: 'checks.R4.invalid', params: { url } };
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return { message: 'checks.R4.invalid', params: { url } };
  if (isStagingHost(hostname)) return { message: 'checks.R4.staging', params: { host: hostname } };
  const target = targetOfRedirect(url);
  if (target !== null) return { message: 'checks.R4.tracking', params: { names: hostname }, link: target };
  const tracking = trackingOf(url);
  if (tracking.length > 0)
    return {
      message: 'checks.R4.tracking',
      params: { names: tracking.join(', ') },
      link: withoutTracking(url),
    };
  if (protocol === 'http:')
    return { message: 'checks.R4.http', params: { host: hostname }, link: url.replace(/^http:/iu, 'https:') };
  return null;
}

/** Links without a letter, as pasting and importing leave them: shown at the word beside them. */
function* linksOfNothing({ root }: Publication, blocks: readonly CheckBlock[]): Iterable<TextDraft> {
  for (const { node } of textBlocksOf(root)) {
    if (!node.children.some((child) => child.type === 'link' && textOfInline(child.children) === ''))
      continue;
    const block = blocks.find(({ bid }) => bid === node.$?.bid);
    if (!block || block.text === '') continue;
    for (const [index, child] of node.children.entries()) {
      if (child.type !== 'link' || textOfInline(child.children) !== '') continue;
      const offset = textOfInline(node.children.slice(0, index)).length;
      const before = /\S+\s*$/u.exec(block.text.slice(0, offset));
      const start = before?.index ?? 0;
      const end = before ? offset : (/^\s*\S+/u.exec(block.text)?.[0].length ?? block.text.length);
      yield { block, start, end, message: 'checks.R4.no-words' };
    }
  }
}

/** Neighbouring runs of one address are one link. */
function linksOf({ runs }: CheckBlock): (Pick<Run, 'start' | 'end'> & { url: string })[] {
  const found: (Pick<Run, 'start' | 'end'> & { url: string })[] = [];
  for (const { start, end, url } of runs) {
    if (url === null) continue;
    const last = found.at(-1);
    if (last?.end === start && last.url === url) last.end = end;
    else found.push({ start, end, url });
  }
  return found;
}

function link(
  words: string,
  url: string,
): {
  type: 'paragraph';
  children: [
    { type: 'text'; text: string },
    { type: 'link'; url: string; children: [{ type: 'text'; text: string }] },
  ];
} {
  return {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'They wrote it down: ' },
      { type: 'link', url, children: [{ type: 'text', text: words }] },
    ],
  };
}

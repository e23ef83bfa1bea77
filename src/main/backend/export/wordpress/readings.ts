/**
 * Three readings of one post in one form: what both came from, the piece, and what somebody made of it on the site. Ours
 * goes through the site's markup and back, so that only what a site can show differs.
 */
import type {
  BlockJSON,
  FigureJSON,
  HeadlineJSON,
  RootChildJSON,
  StandfirstJSON,
} from '../../../../shared/document/json';
import { comparable } from '../../../../shared/document/compare/pairs';
import type { Side } from '../../../../shared/document/merge/three-way';
import { bodyOf, headlineOf, leadOf, standfirstOf } from '../../../../shared/document/read';
import type { Publication } from '../../../../shared/model/publication';
import { isEmpty } from '../../render/blocks';
import { renderContext } from '../../render/context';
import { writeBlocks, type SiteImage } from './blocks';
import { desiredPost } from './desired';
import type { Version } from './memory';
import { parsePost, type ParsedPost } from './parse';
import type { KnownImages } from './parse-blocks';

/** A part of one reading. */
export interface ReadPart<Block extends RootChildJSON = RootChildJSON> {
  /** As the site says it, without ids. */
  node: Block;
  /** The block of the piece; null in the readings of the site. */
  own: Block | null;
  /** It stands for a block, or a picture, that the desk has none of. */
  isForeign: boolean;
}

export interface BodyPart extends ReadPart<BlockJSON> {
  side: Side;
}

export interface Reading {
  headline: ReadPart<HeadlineJSON>;
  standfirst: ReadPart<StandfirstJSON>;
  lead: ReadPart<FigureJSON> | null;
  body: BodyPart[];
  notes: ParsedPost['notes'];
}

export function readingOfSite(version: Version, images: KnownImages): Reading {
  const { title, excerpt, content, featured, leadAlt, leadCaption } = version;
  const lead = featured === 0 ? null : { id: featured, alt: leadAlt, caption: leadCaption };
  const reading = readingOf(parsePost({ title, excerpt, content, lead }, images));
  const isForeign = featured !== 0 && !images.has(featured);
  return reading.lead ? { ...reading, lead: { ...reading.lead, isForeign } } : reading;
}

export function readingOfPiece(
  publication: Publication,
  images: Readonly<Record<string, SiteImage>>,
  known: KnownImages,
): Reading {
  const { root } = publication;
  const matched = { categories: [], tags: [], author: null, images };
  const { fields } = desiredPost({ publication, matched });
  const { title = '', excerpt = '', content = '', featured = 0, leadAlt = '', leadCaption = '' } = fields;
  const lead = featured === 0 ? null : { id: featured, alt: leadAlt, caption: leadCaption };
  const reading = readingOf(parsePost({ title, excerpt, content, lead }, known));
  const ownLead = leadOf(root);
  const render = renderContext(publication, { mediaUrl: (sha) => images[sha]?.url ?? '' });
  return {
    headline: { ...reading.headline, own: headlineOf(root) },
    standfirst: { ...reading.standfirst, own: standfirstOf(root) },
    lead: reading.lead && ownLead ? { ...reading.lead, own: ownLead } : null,
    notes: reading.notes,
    body: bodyOf(root).flatMap((own): BodyPart[] => {
      if (isEmpty(own)) return [];
      const source = { title: '', excerpt: '', content: writeBlocks([own], { render, images }), lead: null };
      const there = bodyOf(parsePost(source, known).root);
      const [node = own] = there;
      return [bodyPart(node, own, { key: JSON.stringify(there), isForeign: false })];
    }),
  };
}

function readingOf({ root, notes, foreignAt }: ParsedPost): Reading {
  const whole = <Block extends RootChildJSON>(node: Block): ReadPart<Block> => ({
    node,
    own: null,
    isForeign: false,
  });
  const lead = leadOf(root);
  return {
    headline: whole(headlineOf(root)),
    standfirst: whole(standfirstOf(root)),
    lead: lead ? whole(lead) : null,
    notes,
    body: bodyOf(root).map((node) =>
      bodyPart(node, null, {
        key: JSON.stringify([node]),
        isForeign: foreignAt.includes(root.children.indexOf(node)),
      }),
    ),
  };
}

function bodyPart(
  node: BlockJSON,
  own: BlockJSON | null,
  { key, isForeign }: { key: string; isForeign: boolean },
): BodyPart {
  // Ids of one version say nothing of another: a site keeps none.
  return { node, own, isForeign, side: { ...comparable(node), id: null, key } };
}

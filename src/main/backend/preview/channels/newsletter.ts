/**
 * The piece as a mail: HTML that mail programs take (tables, styles in the elements, 600 pixels), a plain-text part, and
 * how heavy it is. Drawn by the theme, else by the built-in template. Must not know who sends it.
 */
import { leadOf } from '../../../../shared/document/read';
import { widthOf } from '../../../../shared/text/measure/width';
import { element, escapeHtml } from '../../render/escape';
import { emailFigure, renderEmailBlocks } from '../../render/email';
import { Html } from '../html';
import type { Drawing, DrawingInput } from './drawing';
import { mailHtml } from './mail-html';
import { mailBody, mailText } from './mail-text';

const WIDTH = 600;
/** kB after which Gmail clips a mail and hides the rest behind a link. */
const GMAIL_LIMIT = 102;
/** Where a phone's list of mails cuts the subject. */
const SUBJECT = { pixels: 300, type: { face: 'sans', bold: true, size: 16 } } as const;
/** Lists show what comes after the subject; this much of it. */
const PREHEADER_LENGTH = 140;

export function drawNewsletter(input: DrawingInput): Drawing {
  const { publication, head, theme, builtIn, model, settings, context, assetBase, tell } = input;
  const drawer = theme.draws('newsletter') ? theme : builtIn;
  const subject = publication.meta.newsletterHeadline || model.article.title;
  const { blocks, whole } = mailBody(publication, settings);
  const lead = leadOf(publication.root);
  const leadHtml = lead ? new Html(emailFigure(lead, context)) : null;
  const mail = {
    subject,
    preheader: preheader(head.description || mailText({ ...input, blocks: blocks.slice(0, 1), bare: true })),
    whole,
    width: WIDTH,
  };
  // What is wrong in the text is told once, of the whole.
  const silent = { ...context, warn: () => undefined };
  const article = {
    ...model.article,
    body: new Html(renderEmailBlocks(blocks, context)),
    blocks: blocks.map((block) => new Html(renderEmailBlocks([block], silent))),
    lead: model.article.lead && leadHtml ? { ...model.article.lead, html: leadHtml } : null,
  };
  const { document, body, css } = mailHtml({
    title: subject || model.gaps.headline,
    lang: model.language,
    dir: model.direction,
    body: drawer.render('newsletter', { ...model, article, mail }),
    css: drawer.css('newsletter', assetBase),
    settings,
    base: head.url,
  });
  weigh(document, input);
  tell({ message: 'preview.mail.subject', params: { subject: subject || model.gaps.headline } });
  tell({
    message: 'preview.mail.subject-phone',
    params: { pixels: Math.ceil(widthOf(subject, SUBJECT.type)), limit: SUBJECT.pixels },
  });
  return { html: body, css, document, text: mailText({ ...input, blocks, bare: false }), width: WIDTH };
}

function weigh(document: string, { tell, context }: DrawingInput): void {
  const bytes = Buffer.byteLength(document);
  const size = Math.ceil(bytes / 1024);
  tell({ message: 'preview.mail.size', params: { size, limit: GMAIL_LIMIT } });
  if (bytes > GMAIL_LIMIT * 1024) {
    context.warn({
      message: 'preview.mail.too-large',
      params: { size, over: size - GMAIL_LIMIT, limit: GMAIL_LIMIT },
    });
  }
}

/** Seen in lists only. The spaces after it keep the mail's first words out of them. */
function preheader(text: string): Html {
  const words = [...text.replace(/\s+/g, ' ').trim()].slice(0, PREHEADER_LENGTH).join('');
  return new Html(element('span', {}, escapeHtml(words)) + '\u034f\u00a0'.repeat(60));
}

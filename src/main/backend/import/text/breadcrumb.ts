/** Breadcrumb lines: "Home»Property»Headline", "Accueil / Opinions", "首页 > 评论 > 正文". Must not know pages. */
import { fold, wordsIn } from '../measure';

const HOME = new Set(
  'home|homepage|home page|front page|accueil|startseite|start|inicio|portada|首页|主页|首頁|トップ|ホーム'.split(
    '|',
  ),
);
/** "You are here: Home" before the first step. */
const LEAD_IN =
  /^(?:you are here|vous êtes ici|sie sind hier|estás en|当前位置|您的位置|您现在的位置)\s?[:：]?\s*/iu;
/** A home word and the separator that this breadcrumb uses. */
const FROM_HOME = /^([^»›❯▸→>/|\\]{2,20}?)(\s?)([»›❯▸→/|\\·•]|>{1,2}|[-–—:](?=\s))/u;
/** Separators that mean a breadcrumb even without a home word. */
const SURE = /\s?[»›❯▸]\s?|\s>{1,2}\s/u;
/** Stands for » inside French quotation marks. */
const QUOTED = '\uE000';

export const isHome = (text: string): boolean => HOME.has(fold(text));

function split(text: string): { steps: string[]; fromHome: boolean } {
  const first = FROM_HOME.exec(text);
  if (!first || !isHome(first[1] ?? '')) return { steps: text.split(SURE), fromHome: false };
  const separator = first[3] ?? '';
  const spaced = first[2] !== '';
  return { steps: text.split(spaced ? ` ${separator} ` : separator).slice(1), fromHome: true };
}

/** The steps of a breadcrumb, home left out, or null where the line is none. */
export function readCrumbs(line: string): string[] | null {
  const masked = line
    .replace(LEAD_IN, '')
    .replace(/\s+/gu, ' ')
    .replace(/«[^«»]{1,200}»/gu, (quotation) => quotation.replace('»', QUOTED));
  const { steps, fromHome } = split(masked);
  const said = steps.map((step) => step.replaceAll(QUOTED, '»').trim()).filter((step) => step !== '');
  if (said.length < (fromHome ? 1 : 2) || said.length > 8) return null;
  // Every step but the last, which may be the headline, is a category's name.
  return said.slice(0, -1).every((step) => wordsIn(step) <= (fromHome ? 6 : 4)) ? said : null;
}

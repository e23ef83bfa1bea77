/** Surnames of Asia and Africa that are nobody’s given name: alone after “a clerk,” or “named”, one wants the rest of the name. Data and one function. */
import { perBlock, type CheckBlock } from '../rule';
import { liesInOne, type Span } from '../text/span';

const SURNAMES =
  'Tan|Goh|Lim|Ng|Wee|Kwong|Chiu|Yu|Chan|Wong|Cheung|Lau|Ho|Chow|Leung|Kwok|Lam|Yeung|Tsang|Tse|Fung|Ong|Teo|Koh|Chua|Yeo|Sim|Toh|Quek|Seah|Foo|Chong|Loh|Ooi|Khoo|Yap|Zhang|Wang|Zhao|Huang|Zhou|Xu|Sun|Zhu|Guo|Gao|Liang|Zheng|Xie|Tang|Feng|Deng|Xiao|Cheng|Cao|Yuan|Dong|Pan|Jiang|Nguyen|Tran|Pham|Huynh|Vo|Dang|Bui|Ngo|Choi|Jeong|Kang|Yoon|Shin|Kwon|Hwang|Sato|Suzuki|Takahashi|Tanaka|Watanabe|Yamamoto|Nakamura|Kobayashi|Kato|Yoshida|Yamada|Sasaki|Singh|Gill|Patel|Shah|Mehta|Desai|Reddy|Iyer|Nair|Menon|Chatterjee|Banerjee|Mukherjee|Bose|Sharma|Gupta|Verma|Kapoor|Chopra|Malhotra|Fernando|Perera|Silva|Okafor|Adeyemi|Okonkwo|Eze|Mensah|Boateng|Owusu|Mwangi|Otieno|Kamau|Njoroge|Dlamini|Nkosi|Hussain|Siddiqui|Qureshi|Chaudhry|Chowdhury';
const ALONE = new RegExp(
  `(?<=\\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Ww]hose) (?:[\\p{Ll}-]+ ){0,4}(?:[\\p{Ll}-]+, |(?:named|called) ))(?:${SURNAMES})(?=, |\\. |\\.$| who |[.?!][”’])`,
  'gu',
);

/** Such surnames in a block, and all that stand there beside another capital. */
const read = perBlock(({ text, addresses, marks }: CheckBlock) => ({
  alone: Array.from(text.matchAll(ALONE), ({ 0: name, index: start }) => ({
    name,
    start,
    end: start + name.length,
  })).filter((span) => !liesInOne([...addresses, ...marks.quotations], span)),
  paired: new Set(
    Array.from(text.matchAll(/(?<![\p{L}’'-])\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+/gu), ([names]) =>
      names.split(' '),
    ).flat(),
  ),
}));

/** Who is introduced by such a surname alone, and nowhere named in full. */
export function surnamesAlone(blocks: readonly CheckBlock[]): (Span & { block: CheckBlock; name: string })[] {
  const found = blocks
    .filter(({ scope }) => scope === 'body')
    .flatMap((block) => read(block).alone.map((name) => ({ block, ...name })));
  return found.filter(({ name }) => !blocks.some((block) => read(block).paired.has(name)));
}

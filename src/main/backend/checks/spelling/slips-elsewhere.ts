/**
 * German, for which there is no dictionary here: endings that no word has, and words that are often misspelt; Spanish slips that the
 * dictionary has as words, or that are more than a letter away from what is meant. Data and a reader. Pure.
 */
import type { CheckBlock } from '../rule';
import { primarySubtag } from '../text/words';
import { liesInOne, type Span } from '../text/span';
import { asidesIn } from './asides';
import { commonWordMeant } from './common-german';

type Endings = readonly (readonly [wrong: RegExp, right: string])[];

const word = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}’'@#_/.-])${source}(?![\\p{L}\\p{N}’'_/@-])`, 'gu');
const listed = (pairs: string): Map<string, string> =>
  new Map(
    pairs
      .trim()
      .split(/\s+/u)
      .map((pair): [string, string] => {
        const [wrong = '', right = ''] = pair.split('>');
        return [wrong, right];
      }),
  );

const ENDINGS: Readonly<Record<string, Endings>> = {
  de: [
    [word('(\\p{L}{3,})(?<!s)chaft((?:en|s|ler|lern|lich\\p{L}*)?)'), '$1schaft$2'],
    [word('(\\p{L}{3,})ugn((?:en|s)?)'), '$1ung$2'],
    [word('(\\p{L}{3,})kiet((?:en|s)?)'), '$1keit$2'],
    [word('(\\p{L}{3,})hiet((?:en|s)?)'), '$1heit$2'],
    [word('(\\p{L}{3,})lcih((?:e[nrms]?)?)'), '$1lich$2'],
    [word('(\\p{L}{3,})shc(?!h)(\\p{L}*)'), '$1sch$2'],
    [word('(\\p{L}*[aeiouäöü])hc(t(?:e[nrs]?)?|n\\p{L}+|s(?:e[nrs]?|t)?|er|en|e)?'), '$1ch$2'],
    [word('(\\p{L}+[nlrm])tt(e[lnrs]?|eln|ern)'), '$1t$2'],
    [word('Fah?rad(\\p{Ll}+)'), 'Fahrrad$1'],
  ],
  es: [
    [/(?<=(?<!\p{L})(?:es|son|era|eran|mucho|nada|algo|cada vez|poco) )mas(?= \p{Ll})/gu, 'más'],
    [/(?<=(?<!\p{L})(?:ha|han|he|había|hemos|habían|has) )echo(?!\p{L})/gu, 'hecho'],
    [/(?<!\p{L})([Tt])ubo(?= que(?!\p{L}))/gu, '$1uvo'],
    [/(?<=(?<!\p{L})(?:[Ll]a|[Uu]na|esta|nuestra|su|cada|otra) )cuidad(?!\p{L})/gu, 'ciudad'],
    // Before b and p there is m.
    [
      word('(?!input|inbox|unbox|unplug|rainb|sunb|greenp|brainp|canb|bonb|enbloc)(\\p{Ll}+)n([bp]\\p{Ll}+)'),
      '$1m$2',
    ],
    [
      word(
        '(\\p{Ll}*)j(enier\\p{Ll}*|eneral\\p{Ll}*|eneraci[oó]n\\p{Ll}*|entes?|igantes?\\p{Ll}*|imnasi\\p{Ll}*|esti[oó]n\\p{Ll}*|eograf\\p{Ll}*|enios?|enial\\p{Ll}*|encias?|iros?|irar)',
      ),
      '$1g$2',
    ],
    [
      word(
        '(vi|mens|person|pais|lengu|porcent|equip|homen|mas|pas|embal|mestiz|aprendiz|recicl|dobl|rod|aterriz|ole|foll|forr|lin|tatu|rop|dren|cor)age(s?)',
      ),
      '$1aje$2',
    ],
    [word('(prote|reco|esco|co)j(er|ido|ida|idos|idas|iendo|ió|ía)'), '$1g$2'],
    [
      word('(diri|exi|ele|corre|fin|suri|sumer|emer|restrin)j(ir|ido|ida|idos|idas|iendo|ió|ía|e|en)'),
      '$1g$2',
    ],
  ],
};

const MISSPELT: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  de: listed(`nähmlich>nämlich wiederrum>wiederum vorraus>voraus vorrausgesetzt>vorausgesetzt Vorraussetzung>Voraussetzung
    Vorraussetzungen>Voraussetzungen Standart>Standard Standarts>Standards seperat>separat seperate>separate Rückrat>Rückgrat
    Gallerie>Galerie Packet>Paket aggresiv>aggressiv agressiv>aggressiv agressive>aggressive Addresse>Adresse Athmosphäre>Atmosphäre
    Atmospähre>Atmosphäre Rythmus>Rhythmus Rhytmus>Rhythmus ehmalige>ehemalige ehmaligen>ehemaligen ehmaliger>ehemaliger
    ehmals>ehemals entgültig>endgültig entgültige>endgültige garnicht>gar~nicht ausserdem>außerdem ziehmlich>ziemlich
    vieleicht>vielleicht villeicht>vielleicht tollerant>tolerant Tolleranz>Toleranz Komision>Kommission Kommision>Kommission
    intressant>interessant interressant>interessant Intresse>Interesse Terasse>Terrasse Maschiene>Maschine Maschienen>Maschinen
    Verwandschaft>Verwandtschaft Resourcen>Ressourcen Reperatur>Reparatur Reperaturen>Reparaturen Apperat>Apparat Batallion>Bataillon
    Karrusell>Karussell Karusell>Karussell Lizens>Lizenz Labtop>Laptop orginal>original Orginal>Original projezieren>projizieren
    Imobilien>Immobilien Immobilen>Immobilien Kreissaal>Kreißsaal Zuccini>Zucchini wärend>während währrend>während
    Fahrad>Fahrrad Fahräder>Fahrräder Fahrradt>Fahrrad Fürhrer>Führer Lokfürer>Lokführer Bürgemeister>Bürgermeister
    Bürgermiester>Bürgermeister Bundeskanzer>Bundeskanzler Regirung>Regierung Regiurung>Regierung Gemeide>Gemeinde Gesellchaft>Gesellschaft
    Gegned>Gegend Effekkt>Effekt Nebenefekt>Nebeneffekt Efekt>Effekt Berechnnung>Berechnung
    Rechnnung>Rechnung Öfentlichkeit>Öffentlichkeit Öffentlichket>Öffentlichkeit entschieded>entschieden entschiden>entschieden
    enttäuschd>enttäuscht entäuscht>enttäuscht Entäuschung>Enttäuschung unterschiedlch>unterschiedlich nirgens>nirgends
    nirgendswo>nirgendwo morgends>morgens wiederspiegeln>widerspiegeln wiedersprechen>widersprechen
    Wiederstand>Widerstand Wiederspruch>Widerspruch Wiederwille>Widerwille subsummieren>subsumieren Konkurenz>Konkurrenz
    Kurrikulum>Curriculum Korektur>Korrektur korregieren>korrigieren Kolegen>Kollegen Kolege>Kollege
    Milionen>Millionen Millonen>Millionen Milliaden>Milliarden Prozten>Prozent Prozen>Prozent Jahrhundet>Jahrhundert
    Strase>Straße Strassse>Straße Haupstraße>Hauptstraße haupsächlich>hauptsächlich Haupsache>Hauptsache Hauptsach>Hauptsache
    eigendlich>eigentlich hoffendlich>hoffentlich wesendlich>wesentlich öffendlich>öffentlich namenlich>namentlich
    gelegendlich>gelegentlich ordendlich>ordentlich wöchendlich>wöchentlich versehendlich>versehentlich`),
  es: listed(`montana>montaña montanas>montañas sueno>sueño suenos>sueños ensenar>enseñar nabes>naves ademas>además asi>así dia>día tenia>tenía
    numero>número ultimo>último ultima>última ultimas>últimas arboles>árboles pagina>página paginas>páginas publicas>públicas jamas>jamás
    anden>andén ingles>inglés medico>médico ejercito>ejército oxigeno>oxígeno haiga>haya iva>iba ivan>iban desicion>decisión
    desición>decisión concenso>consenso franquesa>franqueza limpiesa>limpieza grandesa>grandeza pobresa>pobreza naturalesa>naturaleza
    tristesa>tristeza certesa>certeza cabesa>cabeza fuersa>fuerza empesar>empezar comensar>comenzar vibir>vivir bolver>volver nueba>nueva
    dirijir>dirigir exijir>exigir recojer>recoger cojer>coger ecepto>excepto esepto>excepto tienpo>tiempo enpresa>empresa enpresas>empresas
    hechar>echar hivierno>invierno ivierno>invierno orario>horario ermano>hermano prespuesto>presupuesto goberno>gobierno`),
};

export function hasSlipsElsewhere(language: string): boolean {
  return primarySubtag(language) in MISSPELT;
}

const WORD = /(?<![\p{L}\p{N}’'@#_/.-])\p{L}{2,}(?![\p{L}\p{N}’'_/@-])/gu;

export function knownSlips(
  block: CheckBlock,
  isHouses: (word: string) => boolean,
): (Span & { word: string; use: string })[] {
  const language = primarySubtag(block.language);
  const skipped = asidesIn(block, language);
  const found: (Span & { word: string; use: string })[] = [];
  const add = (start: number, slip: string, use: string): void => {
    const span = { start, end: start + slip.length };
    if (
      use === slip ||
      isHouses(slip) ||
      liesInOne(skipped, span) ||
      found.some((other) => other.start === start)
    )
      return;
    found.push({ ...span, word: slip, use });
  };
  const list = MISSPELT[language];
  for (const { 0: slip, index } of block.text.matchAll(WORD)) {
    const use = list?.get(slip) ?? capital(list?.get(slip.toLowerCase()), slip);
    if (use !== undefined) add(index, slip, use.replace('~', ' '));
    else {
      const meant = language === 'de' ? commonWordMeant(slip) : undefined;
      if (meant !== undefined) add(index, slip, meant);
    }
  }
  for (const [pattern, right] of ENDINGS[language] ?? [])
    for (const match of block.text.matchAll(pattern))
      add(
        match.index,
        match[0],
        right.replace(/\$(\d)/gu, (_, group: string) => match[Number(group)] ?? ''),
      );
  return found;
}

function capital(use: string | undefined, slip: string): string | undefined {
  if (use === undefined || !/^\p{Lu}\p{Ll}/u.test(slip)) return undefined;
  return use.charAt(0).toUpperCase() + use.slice(1);
}

/** What R1 knows of words that point at something on the page, by language, and what each needs there. Data only. */

import { PLACES_ON_THE_PAGE, PRINTED, SOMEBODY_PICTURED } from './reference-places';
import { ASIDES, THING_PICTURED } from './reference-asides';
import type { Cue } from './reference-cue';

const PICTURE =
  '(?:photographs?|photos?|pictures?|images?|portraits?|snapshots?|drawings?|illustrations?|cartoons?)';
const CHART =
  '(?:(?:bar|pie|line|flow|scatter|area|column) )?(?:charts?|graphs?|graphics?|infographics?|diagrams?|maps?|timelines?|flowcharts?|plots?)';
/** What is no chart of the sea nor a map of the land, which show things to whoever goes there. */
const CHART_ALONE =
  '(?:(?:bar|pie|line|flow|scatter|area|column) (?:charts?|graphs?)|chart|graphs?|graphics?|infographics?|diagrams?|timelines?|flowcharts?|plots?)';
const VIDEO =
  '(?:videos?|clips?|footage|podcasts?|audio|recordings?|slideshows?|slide show|gallery|animations?|interactives?|playlists?)';
const SIDE =
  '(?:above|below|opposite|overleaf|alongside|at (?:the )?(?:left|right|top|bottom|foot)|(?:on|to) the (?:left|right)|(?:to|at) (?:left|right)|left|right|on this page|at the (?:top|foot|bottom) of (?:this|the) page)';
const POINTING =
  '(?:look(?:ing)? (?:again )?at|see|consider|study|notice|note in|compare|turn to|glance at|refer to)';

const ENGLISH: readonly Cue[] = [
  {
    pattern:
      /\((?:pictured|above|below|left|right|inset|opposite|overleaf|main picture|main image|photo|picture|photograph)(?:,? (?:left|right|above|below|centre|center|overleaf|opposite|with [^)]{1,40}))?\)|(?<![\p{L}’-])(?:pictured|shown|seen|photographed|illustrated) (?:above|below|left|right|here|overleaf|opposite|at (?:left|right)|on the (?:left|right))(?!\p{L})|, pictured,|\bthe accompanying (?:photographs?|photos?|pictures?|images?)(?!\p{L})|\bsee (?:the )?(?:photographs?|photos?|pictures?|images?)(?:,? (?:left|right|above|below|opposite))?(?=[),.;]|$)|\b(?:click|tap) (?:on )?the (?:photographs?|photos?|pictures?|images?)(?!\p{L})/giu,
    needs: 'picture',
  },
  { pattern: re(`(?:the|this|our|these) ${PICTURE} ${SIDE}`), needs: 'picture' },
  {
    pattern: re(
      `${POINTING} (?:this|these) ${PICTURE}(?! of (?:a|an|the)?\\s?(?:happiness|health|country|nation|future|past))`,
    ),
    needs: 'picture',
  },
  {
    pattern:
      /\b(?:first|second|third|fourth|fifth|furthest|far|standing|seated|sitting) (?:from |on )?(?:the )?(?:left|right) in (?:the|this|our) (?:photograph|photo|picture|image)|\b(?:front|back|middle|top|bottom) row(?:,? (?:centre|center|left|right|(?:first|second|third|fourth|fifth) from (?:the )?(?:left|right)))? in (?:the|this) (?:photograph|photo|picture|image)|\bin (?:the|this) (?:photograph|photo|picture|image) (?:above|below|here|opposite|at the top)|(?<=, )(?:first|second|third|fourth|fifth) from (?:the )?(?:left|right)(?=,)|\(?\b(?:second|third|fourth|far|front row|back row),? (?:from )?(?:left|right)\)|\bas (?:the|this) (?:photograph|photo|picture|image) shows/giu,
    needs: 'picture',
  },
  {
    pattern: re(
      `(?:(?:the|this|our) ${CHART} ${SIDE}|(?:the|this|our) ${CHART_ALONE} (?:shows?(?= )|makes? (?:plain|clear|it))|(?:see|in|from) the (?:accompanying |bar |pie |line |scatter |column )?(?:chart|graph|graphic|infographic|diagram)s?|see (?:chart|graph|graphic|infographic|diagram|map)(?:,? (?:above|below|opposite))?|as (?:the|this|our) ${CHART} (?:above |below |opposite )?(?:shows?|makes? (?:plain|clear)|suggests?|reveals?)|(?:click|tap) (?:on )?the (?:map|chart|graph)|the accompanying ${CHART}|(?:this|these) (?:chart|graph|infographic|graphic|flowchart)s?(?! novel)|(?:see )?(?:figures?|figs?\\.|charts?|graphs?|maps?|diagrams?) \\d+[a-z]?|(?:the )?(?:bars?|lines?|curves?|dots|shaded areas?|columns) (?:in|on|of) (?:the|this) (?:chart|graph)|the shaded (?:areas?|parts?|counties) (?:in|on|of) (?:the|this) map|the (?:red|blue|green|grey|gray|dotted|dashed|solid|black|orange|purple|yellow) (?:line|bars?|curve|dots|area)(?: (?:shows?|marks?|is the|in the|on the))|${POINTING} (?:this|these) ${CHART})`,
    ),
    needs: 'chart',
  },
  {
    // 28 libraries, shown in red.
    pattern:
      /, (?:shown|marked|shaded|drawn|picked out|coloured|colored|highlighted|given) (?:here )?in (?:(?:dark|light|pale|solid|dotted) )?(?:red|blue|green|yellow|orange|purple|grey|gray|black|bold|italics|colour|color)(?=[.,;)]| (?:on|in) the (?:map|chart|graph))/giu,
    needs: 'chart',
  },
  { pattern: re(`the (?:above|following|next|previous|preceding|adjacent) ${CHART}`), needs: 'chart' },
  {
    pattern: re(
      '(?<!\\b(?:where|what|as far as|whatever|wherever|than|old|sea) )(?:the|this|our) (?:charts|maps?) (?:shows?(?= )|makes? (?:plain|clear|it))',
    ),
    needs: 'chart',
    level: 'I',
  },
  {
    pattern: re(
      `the (?:(?:above|following) tables?|(?<!\\b(?:at|from|to|of|by|beside|on|near|behind|and) the )(?:next|previous|preceding|adjacent) tables?)(?! (?:of|was|were|is|are|had|has|ordered|said|laughed|looked) (?!that))`,
    ),
    needs: 'table',
  },
  { pattern: re(`the (?:above|following) ${PICTURE}`), needs: 'picture' },
  { pattern: re(`the (?:above|following) ${VIDEO}`), needs: 'video' },
  {
    pattern:
      /\bscroll (?:down|up)(?: for more)?(?=[.,;]|$| (?:to (?:see|read|the|vote|find|watch|hear|listen|join|take|leave|comment|have|compare|check|sign|get|tell|add|share|enter|answer|look|your|our)|for|and (?:vote|see|read|tell|find|have)))/giu,
    needs: 'below',
  },
  {
    pattern: re(
      `(?:(?:the|this|our) (?:tables?|spreadsheet|league table|ranking|scorecard|key|legend|fact ?box|fact ?file|checklist) (?:${SIDE}|shows?(?= ))|as (?:the|this) (?:table|ranking) (?:above |below )?shows|(?<![’']s |\\b[Aa]t )(?:see )?tables? \\d+(?![\\d.,]*(?:,| of|,? in|,? from| –|—)? (?:[“‘\"]|(?:the|its|their|his|her|that|an?) (?:\\p{L}+ )?(?:reports?|timetables?|annex|appendix|bills?|acts?|budget|accounts|papers?|study|census|schedule|statute|regulations|yearbook|book|white paper|code|guide|treaty)))|see (?:the )?table(?! \\d)(?:,? (?:above|below|opposite))?|${POINTING} this table)`,
    ),
    needs: 'table',
  },
  {
    pattern: re(
      `(?:(?:the|this|our) ${VIDEO} ${SIDE}|watch (?:the|this|our) ${VIDEO}|(?:the )?${VIDEO} (?:embedded )?below|listen (?:below|here)|watch below|as (?:the|this) ${VIDEO} (?:above |below )?(?:shows?|makes? (?:plain|clear))|(?:play|click) the ${VIDEO}|click (?:play|on the arrow)|swipe (?:left|right|through|across|up)(?= (?:to|for|the|our|these)|[.,)]|$)|(?:(?<=(?:^|[.!?(:;][”’]? ?|\\b(?:to|can|and|or|please) ))(?:click|scroll|flick|flip|swipe|browse) (?:through|along|across)|click on|tap on) (?:the|our|this|these) (?:\\p{Ll}+ )?(?:slideshow|slide show|slides?|gallery|galleries|carousel|pictures|photos|photographs|images|cards|panels|timeline|album|reel|story)s?|(?<!\\b(?:he|she|they|we|I|who|has|had) )(?:press|hit|tap|click) (?:on )?(?:play(?! and (?:he|she|sat|waited|went))|the play button|the arrows?|the thumbnail)|drag the slider|move the slider|hover (?:over|on) (?:the|each|any)|(?:launch|open|start|view|see|watch) (?:the|our) (?:slideshow|slide show|carousel|photo gallery|picture gallery|interactive|animation)|hover over the \\p{L}+)`,
    ),
    needs: 'video',
  },
  {
    pattern: re(
      '(?:embedded|quoted|linked|posted|reposted|screenshotted) (?:above|below|here)|the (?:tweet|post|thread|embed|screenshot|widget|calculator|poll|quiz|form|map) (?:embedded )?(?:above|below)|(?:use|try|fill in|take) (?:the|our) (?:calculator|quiz|poll|form|tool|interactive) (?:above|below)',
    ),
    needs: 'embed',
  },
  {
    pattern: re(
      '(?:see below|(?:as )?(?:listed|set out|described|detailed|outlined|printed|reproduced|given|summari[sz]ed|discussed|explained|shown|illustrated|tabulated|excerpted|transcribed) (?:in full )?below|(?:see|in) the (?:box|list|panel|sidebar|boxout|glossary|notes|appendix|timeline) (?:below|overleaf|opposite)|see (?:the )?(?:glossary|appendix|notes|inset)|the (?:box|list|panel|sidebar|boxout|glossary|extract|excerpt|text|letter|poem|recipe|correction) (?:below|overleaf|alongside|opposite|on the (?:left|right))|more (?:on (?:this|that) )?below(?=[.,;)]|$)|of which more below|(?:details|instructions|terms|answers|solutions?|recipe|directions|contact details|addresses|dates|times|tickets) (?:are )?(?:below|overleaf)|the (?:next|following) section(?! of))',
    ),
    needs: 'below',
  },
  {
    // A page on the web has no boxes, and nothing stands to the right of anything.
    pattern: re(
      '(?:see|read|turn to|as in|more in|details in|explained in) (?:the |our |side)?(?:box|panel|sidebar|side panel|boxout|box-out|fact ?box|fact ?file|breakout|pull-out|column|margin)(?:es|s)?(?:,? (?:on (?:the )?)?(?:left|right|below|above|opposite|overleaf|page \\d+))?(?=[),.;:]| (?:for|on (?:the|page)|at)|$)|(?:see|compare) (?:the )?\\p{Ll}+, (?:right|left)(?=[),.;])|(?:see|compare|as) (?:the )?(?:(?:shown|pictured|seen|panel|photo|photograph|picture|image|chart|graph|map|table|box|graphic|diagram|illustration|drawing),? (?:right|left)|\\p{Ll}+,? (?:opposite|overleaf))(?=[),.;])|\\((?:box|panel|sidebar|inset|fact ?box),? (?:left|right|below|above|opposite|overleaf|page \\d+)\\)?',
    ),
    needs: 'box',
  },
  {
    pattern: re(
      '(?:the |a |our )?(?:full|complete|whole|entire|longer|detailed) (?:list|table|results?|text|figures|ranking|rankings|details|breakdown|transcript|scores|method(?:ology)?|replies|answers|timetable|schedule|itinerary|menu|recipe|interview|statement|letter|response|league table|data|key|index)(?: of (?:\\p{Ll}+ ){1,3}?)?(?: is| are| appears?| can be found| follows?)? ?(?:below|above|overleaf|opposite|at the (?:end|foot|bottom)(?: of (?:this|the) (?:page|piece|article|column))?|on the (?:right|left))|(?:list|table|figures|names|results|numbers|details|dates|answers|sources|method|data) (?:is |are |follow |given |listed )?(?:below|overleaf|opposite)(?=[),.;])',
    ),
    needs: 'list',
  },
  {
    pattern: re(
      '(?:see above|(?:as )?(?:listed|set out|detailed|printed|reproduced|described|outlined|given|shown|illustrated|tabulated) above|(?:see|in) the (?:box|list|panel|sidebar) above|the (?:box|list|panel|sidebar|extract|excerpt) above|the (?:previous|preceding) section(?! of))',
    ),
    needs: 'above',
  },
  {
    pattern: re(
      '(?:see (?:page|pages|p\\.|pp\\.) ?[A-Z]?\\d+(?!\\d|[-–]\\d|,? of(?!\\p{L}))|overleaf|(?:lists?|tables?|charts?|maps?|pictures?|photographs?|photos?|interviews?|articles?|stor(?:y|ies)|letters?|columns?|reports?|reviews?|recipes?|obituar(?:y|ies)|leaders?|editorials?|crosswords?|cartoons?|essays?|profiles?|analysis|full (?:text|list|report|story)|is|are|appears?|continues?|begins?) (?:printed |given |published |set out )?on page [A-Z]?\\d+(?!\\d|,? of(?!\\p{L}))|(?<!\\b(?:printed|ran|put|splashed|published|carried|carries|featured|plastered|had|made it|appeared|landed|name|face|story|photograph|picture|news|headlines?|was|were|been|be) [^.;:]{0,60})on the (?:back|front|inside) page|on the (?:facing|opposite|next|previous) page|continued (?:on|from|overleaf)(?: page \\d+)?|(?:turn|continues) to page \\d+|(?:inside|elsewhere) in (?:today’s|this|the) (?:paper|issue|edition|section)|in (?:today’s|this) (?:supplement|magazine|pull-out)|(?:leader|letters|obituary|sport|business|review|comment|leading article),? page \\d+|the cover (?:photo|photograph|picture|story) of this issue|the (?:pull-out|supplement|insert) (?:inside|in this issue)|(?:cut out|clip) (?:and keep|the coupon))',
    ),
    needs: 'print',
  },
  {
    pattern: re(
      '(?:(?:see |in )?(?:foot|end)notes? \\d+|see (?:the )?(?:foot|end)notes?|(?:see )?note \\d+ (?:below|above)|(?:see )?(?:appendix|annex(?:e)?|exhibit) (?:[A-D]|\\d+|I{1,3})(?= (?:below|above|for|to this)|[).,;])|ibid\\.?|op\\. cit\\.|loc\\. cit\\.|see (?:reference|ref\\.) \\d+)',
    ),
    needs: 'note',
  },
];

const FRENCH: readonly Cue[] = [
  {
    pattern: re(
      '(?:photo|image|portrait|dessin|illustration)s? (?:ci-dessous|ci-dessus|ci-contre|ci-joint)e?s?|voir (?:la |les )?(?:photo|image)s?|\\((?:photo|ci-contre)\\)|(?:à gauche|à droite) sur la photo|photographiée? ci-(?:dessus|dessous|contre)',
    ),
    needs: 'picture',
  },
  {
    pattern: re(
      '(?:graphique|carte|courbe|schéma|diagramme|infographie)s? (?:ci-dessous|ci-dessus|ci-contre|ci-joint)e?s?|voir (?:le |la |les )?(?:graphique|carte|schéma|infographie)s?|comme le montre (?:ce|le) (?:graphique|schéma)|ce graphique|figure \\d+',
    ),
    needs: 'chart',
  },
  {
    pattern: re(
      '(?:tableau|tableaux) (?:ci-dessous|ci-dessus|ci-contre)|voir (?:le |les )?tableaux?|comme le montre (?:ce|le) tableau|tableau \\d+',
    ),
    needs: 'table',
  },
  {
    pattern: re(
      '(?:vidéo|extrait|enregistrement)s? ci-(?:dessous|dessus|contre)|regardez la vidéo|voir la vidéo',
    ),
    needs: 'video',
  },
  {
    pattern: re(
      'voir (?:plus bas|ci-dessous|ci-après|l’encadré|encadré)|l’encadré ci-(?:dessous|contre)|(?:lire|voir) ci-(?:dessous|contre|après)|la liste ci-(?:dessous|après|contre)|ci-dessous|ci-après',
    ),
    needs: 'below',
  },
  { pattern: re('voir (?:plus haut|ci-dessus)|ci-dessus'), needs: 'above' },
  {
    pattern: re(
      '(?:lire|voir|suite|à lire)(?: en)? page \\d+|au verso|voir p\\. ?\\d+|en page \\d+(?! (?:de|du|d’))',
    ),
    needs: 'print',
  },
  { pattern: re('voir (?:la )?note \\d+|note de bas de page \\d+'), needs: 'note' },
];

const GERMAN: readonly Cue[] = [
  {
    pattern: re(
      '(?:Foto|Bild|Abbildung|Aufnahme)s? (?:oben|unten|links|rechts|nebenan)|siehe (?:Foto|Bild|Abbildung)|\\((?:Foto|Bild|im Bild|links im Bild|rechts im Bild)\\)|(?:links|rechts|oben|unten|hier) (?:im|auf dem) (?:Bild|Foto)|auf dem (?:Foto|Bild) (?:oben|unten|links|rechts)',
    ),
    needs: 'picture',
  },
  {
    pattern: re(
      '(?:Grafik|Karte|Diagramm|Kurve|Schaubild) (?:oben|unten|links|rechts|zeigt)|siehe (?:die )?(?:Grafik|Karte|Diagramm|Schaubild|Infografik)|wie (?:die|diese|das|dieses) (?:Grafik|Karte|Diagramm|Schaubild) zeigt|diese Grafik|Abb\\. \\d+|Abbildung \\d+',
    ),
    needs: 'chart',
  },
  {
    pattern: re(
      '(?:die|diese|der) Tabelle (?:oben|unten|zeigt)|siehe (?:die )?Tabelle|wie (?:die|diese) Tabelle zeigt|Tabelle \\d+',
    ),
    needs: 'table',
  },
  { pattern: re('(?:Video|Clip|Mitschnitt) (?:oben|unten)|im Video (?:oben|unten)'), needs: 'video' },
  {
    pattern: re(
      'siehe (?:weiter )?unten|s\\. u\\.|siehe (?:Kasten|Infokasten|Randspalte)|(?:im|der) Kasten (?:unten|rechts|links)|weiter unten im Text|(?:unten|nachfolgend|nachstehend) (?:aufgeführt|abgedruckt|aufgelistet|stehend)e?[nr]?',
    ),
    needs: 'below',
  },
  {
    pattern: re('siehe (?:weiter )?oben|s\\. o\\.|oben (?:aufgeführt|abgedruckt|stehend)e?[nr]?'),
    needs: 'above',
  },
  {
    pattern: re(
      '(?:siehe|lesen Sie|mehr|weiter|Fortsetzung)(?: dazu)? auf Seite \\d+|siehe (?:S\\.|Seite) ?\\d+(?!\\d|,? (?:des|der))|umseitig|auf der nächsten Seite',
    ),
    needs: 'print',
  },
  { pattern: re('siehe (?:Fußnote|Anmerkung) \\d+|Fußnote \\d+'), needs: 'note' },
];

const SPANISH: readonly Cue[] = [
  {
    pattern: re(
      '\\((?:en la |véase (?:la )?)?(?:foto|imagen|fotografía)(?: de (?:arriba|abajo)|, (?:arriba|abajo|izquierda|derecha))?\\)|(?:foto|imagen|fotografía) (?:de (?:arriba|abajo|la izquierda|la derecha)|superior|inferior|adjunta)|en la imagen(?=,)|como (?:se ve|muestra|se aprecia) (?:en )?(?:la|esta) (?:foto|imagen|fotografía)',
    ),
    needs: 'picture',
  },
  {
    pattern: re(
      '(?:gráfico|gráfica|mapa|infografía|diagrama|curva) (?:de (?:arriba|abajo|la izquierda|la derecha)|siguiente|adjunt[oa]|superior|inferior)|véase (?:el |la )?(?:gráfico|gráfica|mapa|infografía)|como (?:muestra|se ve en|indica) (?:el|la|este|esta) (?:gráfico|gráfica|mapa|infografía)|(?:este|esta) (?:gráfico|gráfica|infografía)|(?:gráfico|figura) \\d+',
    ),
    needs: 'chart',
  },
  {
    pattern: re(
      '(?:tabla|cuadro) (?:de (?:arriba|abajo)|siguiente|adjunt[oa]|superior|inferior)|véase (?:la |el )?(?:tabla|cuadro)|como (?:muestra|se ve en|indica) (?:la|esta|el|este) (?:tabla|cuadro)|(?:tabla|cuadro) \\d+',
    ),
    needs: 'table',
  },
  {
    pattern: re('vídeo (?:de (?:arriba|abajo)|siguiente|adjunto)|en el vídeo (?:de )?(?:arriba|abajo)'),
    needs: 'video',
  },
  {
    pattern: re(
      'véase (?:más )?abajo|ver más abajo|(?:como )?(?:se detalla|se explica|se indica) (?:más )?abajo|véase (?:el )?(?:recuadro|despiece)',
    ),
    needs: 'below',
  },
  {
    pattern: re('véase (?:más )?arriba|ver más arriba|(?:citad|mencionad|indicad)[oa]s? más arriba'),
    needs: 'above',
  },
  {
    pattern: re('véase (?:la )?(?:página|pág\\.) \\d+|(?:sigue|continúa) en la página \\d+'),
    needs: 'print',
  },
  { pattern: re('véase (?:la )?nota \\d+|nota al pie \\d+'), needs: 'note' },
];

export const CUES: ReadonlyMap<string, readonly Cue[]> = new Map([
  ['en', [THING_PICTURED, SOMEBODY_PICTURED, PRINTED, ...ENGLISH, ...ASIDES, ...PLACES_ON_THE_PAGE]],
  ['fr', FRENCH],
  ['de', GERMAN],
  ['es', SPANISH],
]);

function re(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}’-])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
}

/** What F9 looks for in French, German and Spanish: accusations, children, courts. Data only. */

interface LegalCues {
  accusation: RegExp;
  minor: RegExp;
  /** Speaks for itself, with no name near it. */
  court: RegExp;
}

export const LEGAL_ELSEWHERE: ReadonlyMap<string, LegalCues> = new Map([
  [
    'fr',
    {
      accusation: re(
        `mise?s? en (?:examen|cause|accusation)|inculpée?s?|condamnée?s? (?:pour|à|par|en)|accusée?s? (?:de|d[’'])|soupçonnée?s? (?:de|d[’'])|poursuivie?s? (?:pour|en)|jugée?s? pour|écrouée?s?|incarcérée?s?|placée?s? en (?:garde à vue|détention)|en garde à vue|emprisonnée?s?|interpellée?s?|arrêtée?s? (?:pour|par)|reconnue?s? coupables?|coupables? (?:de|d[’'])|complices? (?:de|d[’'])|(?:a|ont|avait|aurait) (?:volé|détourné|fraudé|menti|escroqué|blanchi|agressé|violé|harcelé|frappé|falsifié|truqué|corrompu|soudoyé|trafiqué|empoché|tué|assassiné|plagié|triché)|touch(?:e|é|ait|ant) (?:des pots-de-vin|des commissions|des dessous-de-table)|pots?-de-vin|dessous-de-table|détournements? de fonds|abus (?:de confiance|de biens sociaux|de faiblesse)|fraude fiscale|blanchiment|prise illégale d[’']intérêts|emplois? fictifs?|agressions? sexuelles?|harcèlement|est (?:un|une) (?:escroc|voleur|voleuse|menteur|menteuse|criminel|criminelle|fraudeur|violeur|assassin|pédophile|corrompu)`,
      ),
      minor: re(
        `(?:âgée?s? de|de) (?:\\d|1[0-7]|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept) ans|, (?:[4-9]|1[0-7]) ans,|mineure?s? (?:de|isolé)|un mineur|une mineure|foyer (?:de l[’']enfance|pour mineurs)|placée?s? en foyer`,
      ),
      court: re(
        `(?:devant|par) (?:le tribunal|la cour d[’'](?:assises|appel)|les assises|les prud[’']hommes)|le procès de \\p{Lu}|son procès|sous contrôle judiciaire|présumée?s? innocente?s?|plainte contre|porté plainte|le parquet|diffamation|détention provisoire|le procureur|garde à vue|a plaidé (?:non )?coupable|fait appel`,
      ),
    },
  ],
  [
    'de',
    {
      accusation: re(
        `verurteilt(?:e[rn]?)?|angeklagt(?:e[rn]?)?|beschuldigt(?:e[rn]?)?|verdächtigt(?:e[rn]?)?|unter Verdacht|vorbestraft(?:e[rn]?)?|verhaftet(?:e[rn]?)?|festgenommen(?:e[rn]?)?|schuldig (?:gesprochen|befunden)|der (?:Untreue|Bestechung|Korruption|Vergewaltigung)|wegen (?:Steuerhinterziehung|Betrugs?|Untreue|Bestechung|Bestechlichkeit|Mordes|Totschlags|Diebstahls|Raubes|Körperverletzung|Vergewaltigung|Missbrauchs|Nötigung|Erpressung|Beleidigung|Volksverhetzung|Geldwäsche|Drogenhandels|Brandstiftung|Meineids)|(?:hat|habe|hatte) (?:\\p{L}+ ){0,5}(?:gestohlen|veruntreut|betrogen|bestochen|gelogen|unterschlagen|hinterzogen|gefälscht|missbraucht|vergewaltigt|geschlagen|belästigt|erpresst|kassiert)|(?:gestohlen|veruntreut|betrogen|bestochen|gelogen|unterschlagen|hinterzogen|gefälscht|missbraucht|vergewaltigt|geschlagen|belästigt|erpresst|kassiert|gehackt|bedroht|gewaschen|manipuliert) (?:hat|habe|hatte|haben|haben soll|haben soll)|(?:unterschlug|veruntreute|betrog|bestach|hinterzog|stahl|fälschte|erpresste|missbrauchte)(?= (?:\\p{L}+)|[,.])|(?:nimmt|nahm|kassiert|kassierte) (?:Schmiergeld(?:er)?|Bestechungsgeld(?:er)?)|Schmiergeld(?:er)?|Steuerhinterziehung|Geldwäsche|ist ein(?:e)? (?:Betrüger|Betrügerin|Dieb|Diebin|Lügner|Lügnerin|Verbrecher|Mörder|Vergewaltiger|Krimineller|Nazi)`,
      ),
      minor: re(
        `(?:\\d|1[0-7]|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn)(?:-?[Jj]ährige[rn]?|-jährige[rn]?)|(?:\\d|1[0-7]) Jahre alt|, (?:[4-9]|1[0-7]),|minderjährig(?:e[rn]?)?|im (?:Kinder)?[Hh]eim`,
      ),
      court: re(
        `vor (?:Gericht|dem \\p{L}+gericht)|(?:Amts|Land|Oberlandes|Straf|Schwur)gericht|(?:dem|der|im|den) Prozess (?:gegen|um)|Ermittlungsverfahren|Staatsanwaltschaft ermittelt|ermittelt gegen|in Untersuchungshaft|Untersuchungshaft|auf Bewährung|Anklage (?:erhoben|gegen)|Verleumdung|üble Nachrede|einstweilige Verfügung|Unschuldsvermutung`,
      ),
    },
  ],
  [
    'es',
    {
      accusation: re(
        `imputad[oa]s?|investigad[oa]s? por|acusad[oa]s? de|condenad[oa]s? (?:por|a)|procesad[oa]s? por|detenid[oa]s? (?:por|en)|encarcelad[oa]s?|arrestad[oa]s?|sospechos[oa]s? de|culpables? de|declarad[oa]s? culpables?|(?:ha|había|han) (?:robado|estafado|mentido|malversado|desviado|defraudado|sobornado|blanqueado|violado|agredido|acosado|maltratado|falsificado|matado|asesinado|cobrado (?:comisiones|sobornos))|(?:cobr(?:a|ó|aba|ar)|acept(?:a|ó|aba)) (?:sobornos|comisiones|mordidas)|sobornos?|cohecho|malversación|prevaricación|blanqueo|fraude fiscal|tráfico de influencias|agresión sexual|acoso sexual|violencia machista|es un(?:a)? (?:ladr[oó]na?|estafador|estafadora|mentiros[oa]|criminal|asesin[oa]|corrupt[oa]|violador|delincuente)|robó|estafó|malversó|defraudó|sobornó`,
      ),
      minor: re(
        `de (?:\\d|1[0-7]|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete) años|, (?:[4-9]|1[0-7]) años,|menor(?:es)? de edad|(?:un|una|la|el) menor(?=,| de | que )|centro de menores`,
      ),
      court: re(
        `ante (?:el juez|la jueza|el juzgado|el tribunal|la Audiencia)|en (?:prisión preventiva|libertad bajo fianza|libertad provisional)|juicio (?:contra|oral)|la fiscalía|el fiscal|secreto de sumario|presunt[oa]s?|querella|denuncia contra|difamación|calumnias?|injurias`,
      ),
    },
  ],
]);

/** What makes a child's mention a matter of law, in any of the three. */
export const HARM_ELSEWHERE =
  /(?<!\p{L})(?:prison|viol\p{L}*|victime|agress\p{L}*|tué|mort|tribunal|procès|police|arrêté|drogue|foyer|maltrait\p{L}*|harcel\p{L}*|enlev\p{L}*|suicide|placé|accusé|condamné|Gefängnis|Opfer|missbrauch\p{L}*|Polizei|Gericht|Heim|Drogen|geschlagen|getötet|tot|verurteilt|Prozess|Haft|entführt|misshandelt|cárcel|prisión|víctima|policía|juicio|muert[oa]|drogas?|abus\p{L}*|maltrat\p{L}*|agredid[oa]|detenid[oa]|acusad[oa]|violad[oa])(?!\p{L})/iu;

function re(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}-])`, 'giu');
}

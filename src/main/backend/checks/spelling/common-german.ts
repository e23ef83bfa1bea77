/**
 * German words that are written every day, and the slips of the fingers that are no words: two letters that changed places, one of two
 * that are the same, one left out. It stands in for a dictionary, which may not be shipped. Data and a reader. Pure.
 */
import { doubled, dropped, swapped } from './finger-slips';

/** In German also the last part of a compound. */
const COMMON = `beschlossen geschlossen verschlossen entschlossen abgeschlossen ausgeschlossen vergessen gegessen gesessen gemessen besessen gelassen
    genommen übernommen aufgenommen gekommen bekommen angekommen vollkommen begonnen gewonnen getroffen betroffen geworfen gefallen
    verschwunden gestorben geholfen geschrieben geblieben gegangen gestanden verstanden entstanden gefunden erfunden verbunden getrunken
    gesprochen versprochen müssen können konnte konnten mussten wollte wollten sollten könnte müsste dürfen werden wurden worden wirklich
    wahrscheinlich vielleicht eigentlich natürlich plötzlich endlich schließlich ziemlich möglich unmöglich öffentlich persönlich deutlich
    zwischen während trotzdem außerdem deshalb vielmehr niemals nirgends überall irgendwo irgendwann manchmal meistens zusammen gemeinsam
    Wirtschaft Gesellschaft Landschaft Mannschaft Freundschaft Regierung Entscheidung Verwaltung Veranstaltung Wohnung Zeitung Meinung
    Erinnerung Entwicklung Erfahrung Verbindung Bedeutung Forderung Sitzung Rechnung Ordnung Richtung Bürgermeister Bürgermeisterin Minister
    Ministerin Präsident Kanzler Stadtrat Gemeinde Bürger Nachbar Nachbarn Fenster Straße Straßen Schirm Regenschirm Kinder Schüler Lehrer
    Lehrerin Schule Schulen spielen arbeiten Arbeit Arbeiter wohnen warten kaufen verkaufen bezahlen verdienen brauchen glauben denken
    sprechen schreiben erzählen fragen antworten verstehen beginnen bleiben kommen fahren Fahrrad Fahrräder Bahnhof Flughafen Hafen Brücke
    Wasser Garten Kirche Krankenhaus Bibliothek Museum Geschichte Gedicht Sprache Freiheit Sicherheit Gesundheit Krankheit Wahrheit
    Möglichkeit Schwierigkeit Wirklichkeit Öffentlichkeit Geschwindigkeit Jahrhundert Jahrzehnt Millionen Milliarden Prozent Januar Februar
    Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag Frühling Sommer Herbst Winter Morgen Mittag Abend Nachmittag gestern heute
    Schwester Bruder Großmutter Großvater Familie Freund Freundin Mensch Menschen Frauen Männer Deutschland Österreich Schweiz Europa
    Kilometer Meter Stunde Stunden Minute Minuten Woche Wochen Monate Beispiel Problem Ergebnis Verhältnis Ereignis Geschäft Unternehmen
    Gebäude Haushalt Steuern Verkehr Politik Politiker Polizei Gericht Richter Gesetz Vertrag Grenze Nachricht Gespräch Gesicht Fleisch
    Frühstück Abendessen Küche Zimmer Schlüssel Tasche Taschen Brille Spiegel Teppich`;
/** Slips that are words of their own. */
const WORDS: ReadonlySet<string> = new Set(
  `geschossen beten raten mute bete offen ofen wider wieder lieder leider reise riese verlasen fargen ragen tagen sagen wagen
  worten arten karten garen gaten stunden sunden minute miene minen schuler wohne woche monate mone sicher sichert schwer
  spiele speise gesetzt gelesen ordung Garen Arten Karten Mitte Miete Kinde Winde Winter Kirsche Küsche Frage Fragen Tage Sage Messer
  Leher Leder Scheiben scheiben schreien spechen breiten Mode Meer Metern Abende Morden Sorgen Jura Fahrer Brüche Schlüsse Spiegeln`.split(
    /\s+/u,
  ),
);

let known: ReadonlyMap<string, string> | null = null;

function tableOfSlips(): ReadonlyMap<string, string> {
  if (known) return known;
  const words = COMMON.split(/\s+/u).filter((word) => word.length >= 5);
  const table = new Map<string, string>();
  const right = new Set(words.map((word) => word.toLowerCase()));
  for (const word of words) {
    const small = word.toLowerCase();
    const slips = [
      ...swapped(small).filter((slip) => slip.charAt(0) === small.charAt(0)),
      ...doubled(small).filter((slip) => slip.length < small.length),
      ...(small.length >= 8
        ? dropped(small).filter(
            (slip) => slip.startsWith(small.slice(0, 2)) && slip.slice(-2) === small.slice(-2),
          )
        : []),
    ];
    for (const slip of slips)
      if (slip !== small && !right.has(slip) && !WORDS.has(slip) && !isEnding(slip, right))
        table.set(slip, word);
  }
  known = table;
  return table;
}

/** A plural, a case or another form of a word that is right. */
function isEnding(slip: string, right: ReadonlySet<string>): boolean {
  return ['e', 'n', 's', 'r', 'en', 'er', 'es', 'os', 'as'].some(
    (ending) =>
      right.has(slip + ending) || (slip.endsWith(ending) && right.has(slip.slice(0, -ending.length))),
  );
}

/** Shorter ones may be the end of any word. */
const SHORTEST_LAST_PART = 6;

/** The word that is meant, in the same letters, or undefined. */
export function commonWordMeant(word: string): string | undefined {
  const table = tableOfSlips();
  const small = word.toLowerCase();
  const whole = table.get(small);
  if (whole !== undefined) return likeIt(word, whole);
  for (let from = 3; from <= small.length - SHORTEST_LAST_PART; from += 1) {
    const part = table.get(small.slice(from));
    // Two that are the same may come from two parts: a compound is not taken apart for these.
    if (part !== undefined && /^\p{Lu}/u.test(part) && part.length === small.length - from)
      return word.slice(0, from) + part.toLowerCase();
  }
  return undefined;
}

function likeIt(word: string, right: string): string {
  return /^\p{Lu}/u.test(word) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

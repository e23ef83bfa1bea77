/**
 * German and Spanish words that are written every day, and the slips of the fingers that are no words: two letters that changed places,
 * one of two that are the same, one left out. It stands in for the dictionaries that may not be shipped. Data and a reader. Pure.
 */
import { doubled, dropped, swapped } from './finger-slips';

/** In German also the last part of a compound. */
const COMMON: Readonly<Record<string, string>> = {
  de: `beschlossen geschlossen verschlossen entschlossen abgeschlossen ausgeschlossen vergessen gegessen gesessen gemessen besessen gelassen
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
    Frühstück Abendessen Küche Zimmer Schlüssel Tasche Brille Spiegel Teppich`,
  es: `puerto gobierno ahora pescador pescadores escuela ayuntamiento alcalde alcaldesa pueblo pueblos trabajo trabajos trabajador
    trabajadores siempre mientras también entonces persona personas nosotros después antes durante porque aunque todavía nunca ninguno
    ninguna alguien cualquier cualquiera mujer mujeres hombre hombres niños niñas madre padre hermano hermana abuelo abuela familia vecinos
    vecino ministro ministra ministerio presidente presidenta gobernador diputado senado congreso partido elecciones ley leyes justicia
    tribunal juez policía hospital médico enfermera escritor escritora libro libros periódico noticia noticias historia biblioteca
    universidad estudiante estudiantes profesor profesora ciencia cultura música teatro cine pintura tiempo momento semana semanas mes meses
    año años siglo mañana tarde noche invierno verano primavera otoño lunes martes miércoles jueves viernes sábado domingo enero febrero
    marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre agua tierra fuego viento lluvia nieve bosque montaña playa
    barco barcos muelle faro carretera camino calle calles plaza puente edificio casa casas vivienda viviendas ventana puerta cocina mesa
    silla dinero precio precios impuesto impuestos presupuesto empresa empresas mercado economía industria fábrica energía problema
    problemas proyecto decisión pregunta respuesta palabra palabras verdad mentira derecho derechos libertad seguridad igualdad guerra
    nuestro nuestra nuestros nuestras mismo misma mejor peor grande pequeño pequeña nuevo nueva viejo vieja primero primera segundo tercero
    último última público pública político política importante imposible posible difícil necesario diferente suficiente siguiente anterior
    extranjero España español española Madrid Europa kilómetros hectáreas millones aceituna aceitunas naranja naranjas cosecha campesino
    agricultor agricultores ganadero pensar escribir trabajar aprender enseñar comprar vender construir destruir recordar olvidar empezar
    terminar encontrar perder ganar llegar volver quedar parecer conocer necesitar máquina quince quiero quieren nadie bastante demasiado`,
};
/** Slips that are words of their own. */
const WORDS: ReadonlySet<string> = new Set(
  `geschossen beten raten mute bete offen ofen wider wieder lieder leider reise riese verlasen fargen ragen tagen sagen wagen
  worten arten karten garen gaten stunden sunden minute miene minen schuler wohne woche monate mone sicher sichert schwer
  spiele speise gesetzt gelesen ordung Garen Arten Karten Mitte Miete Kinde Winde Winter Kirsche Küsche Frage Fragen Tage Sage Messer
  Leher Leder Scheiben scheiben schreien spechen breiten Mode Meer Metern Abende Morden Sorgen Jura Fahrer Brüche Schlüsse Spiegeln
  hora horas hoja alcade mes mesa meses casa caso cosa cosas cama calle caldo perro pero pedro puro puros libre libro libra madera
  parte padre piedra plata plato mente mismo miso menos vino viento vientos viene ventaja venta puesta presa precisa prisa tirar
  tirara tala tardes tarda marte marzo junco julia abrir abra año ano muela mulle mula faros fase camilo camion silencio precioso
  veces viejos jefes partida parido patio pidió pedido edición legar legal quedad pareces conoce perde gana ganas volar verdes deseo
  desecho derecha igual pueblo publico publica practica gerra terminal campesina mercader estudiante nadia nada senado sentado hombro
  hombros hembra muere muerte mueres pescado pescador barca barcas barro vendar comprar quesera naranjo junto tercer quite quien
  recodar acordar cine cien ciencia decisiones impuesto puesto`.split(/\s+/u),
);

const tables = new Map<string, ReadonlyMap<string, string>>();

function tableOf(language: string): ReadonlyMap<string, string> {
  const known = tables.get(language);
  if (known) return known;
  const words = (COMMON[language] ?? '').split(/\s+/u).filter((word) => word.length >= 5);
  const table = new Map<string, string>();
  const right = new Set(words.map((word) => word.toLowerCase()));
  for (const word of words) {
    const small = word.toLowerCase();
    const slips = [
      ...swapped(small).filter((slip) => slip.charAt(0) === small.charAt(0) || small === 'ahora'),
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
  tables.set(language, table);
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
export function commonWordMeant(word: string, language: string): string | undefined {
  const table = tableOf(language);
  const small = word.toLowerCase();
  const whole = table.get(small);
  if (whole !== undefined) return likeIt(word, whole);
  if (language !== 'de') return undefined;
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

/** Words of a link that say nothing without the sentence around them: here, read more, PDF, cliquez ici. Pure. */

const OPAQUE =
  /^(?:(?:click |tap |read |see |go |look |watch |listen |find it |click on |press |follow )?(?:(?:this|the) link|(?:right |over |just )?here)(?: (?:for|to) (?:more|details|info|information|read|see|view))?|click|tap|this|that|these|those|it|this one|the (?:link|page|website|url)|(?:this|that) (?:link|page|site|website|url|address|article|piece|post|report|story|pdf|file|document|video|tweet|thread|paper|study|blog)|(?:web)?site|(?:web ?)?page|links?|url|sources?|(?:(?:read|learn|find out|see|hear|know|discover|watch) )?more(?: (?:here|info|information|details|on this|about this|about it))?|continue(?: reading)?|read (?:on|it|this|the rest|article|full story)|(?:further |full |more )?details|(?:further )?information|info|article|story|(?:the )?pdf|doc|document|file|download(?: (?:here|now|it|pdf|this))?|video|audio|image|photo|picture|form|tweet|thread|post|homepage|next|previous|back|view|visit|open|\d{1,2}|\[\d{1,2}\]|ici|cliquez(?: ici)?|lire(?: (?:ici|la suite))?|en savoir plus|voir(?: ici)?|(?:ce )?lien|hier|hier klicken|klicken sie hier|mehr(?: (?:dazu|lesen|erfahren))?|weiterlesen|weiter|dieser link|aquí|haga clic aquí|leer más|más|qui|clicca qui|leggi|这里|点击这里)[.…!»›>→]*$/iu;

export function isOpaque(words: string): boolean {
  return OPAQUE.test(words.trim());
}

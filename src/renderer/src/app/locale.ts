/** BCP 47. Decides forms of dates and numbers; the catalogue's own language is English. */
export const LOCALE = 'en-GB';

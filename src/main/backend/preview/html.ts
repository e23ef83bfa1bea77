/**
 * HTML that the renderer made itself. Templates print it as it is; everything else they print is escaped. Must be
 * made only from render/'s output, never from what a person typed.
 */
export class Html {
  constructor(readonly html: string) {}

  /** Nothing where there is nothing, so that a template can ask `{% if %}`. */
  static orNull(html: string): Html | null {
    return html === '' ? null : new Html(html);
  }
}

/**
 * `{% capture %}` as templates here need it: what it holds was escaped when it was printed into it, so printing it again
 * must not escape it again. Filters and comparisons see its words. Must not know themes.
 */
import { CaptureTag, type Context, type Template } from 'liquidjs';
import { Html } from './html';

class Captured extends Html {
  equals(other: unknown): boolean {
    return this.text === String(other);
  }
  gt(other: unknown): boolean {
    return this.text > String(other);
  }
  geq(other: unknown): boolean {
    return this.text >= String(other);
  }
  lt(other: unknown): boolean {
    return this.text < String(other);
  }
  leq(other: unknown): boolean {
    return this.text <= String(other);
  }
}

export class Capture extends CaptureTag {
  override *render(context: Context): Generator<unknown, void, string> {
    const templates: Template[] = this.templates;
    const html = yield this.liquid.renderer.renderTemplates(templates, context);
    // Nothing is nothing in a condition, too.
    context.bottom()[this.variable] = html === '' ? '' : new Captured(html);
  }
}

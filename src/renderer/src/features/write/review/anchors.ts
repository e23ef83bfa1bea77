/** Where the marks of suggestions and comments stand on the page. Reads the page once for all of them. */

export interface Anchor {
  /** In pixels from the top of `origin`. */
  top: number;
  element: HTMLElement;
}

/** Where each id is first met. Marks that are not to be seen stand where their block does. */
export function anchorsIn(text: HTMLElement, origin: HTMLElement): Map<string, Anchor> {
  const zero = origin.getBoundingClientRect().top;
  const anchors = new Map<string, Anchor>();
  for (const element of text.querySelectorAll<HTMLElement>('[data-suggestion], [data-threads]')) {
    const ids = `${element.dataset['suggestion'] ?? ''} ${element.dataset['threads'] ?? ''}`.split(' ');
    if (ids.every((id) => id === '' || anchors.has(id))) continue;
    const seen = element.getClientRects()[0] ?? element.parentElement?.getBoundingClientRect();
    const top = (seen?.top ?? zero) - zero;
    for (const id of ids) if (id !== '' && !anchors.has(id)) anchors.set(id, { top, element });
  }
  return anchors;
}

/**
 * What is run inside a photographed page, as text: a browser's code in a host's file. Waits for fonts and pictures, then
 * gives every element that is drawn in the form of `pageElementSchema`.
 */
export const READ_ELEMENTS = `(async () => {
  const patience = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  for (const image of document.images) image.loading = 'eager';
  await Promise.race([
    Promise.allSettled([document.fonts.ready, ...[...document.images].map((image) => image.decode())]),
    patience(5000),
  ]);
  const elements = [];
  const walk = (element, parent) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden') return -1;
    const index = elements.length;
    if (index >= 20000) return -1;
    const pieces = [];
    const entry = {
      tag: element.tagName.toLowerCase(),
      names: ((element.getAttribute('class') ?? '') + ' ' + element.id).trim().slice(0, 200),
      parent,
      box: [box.left + scrollX, box.top + scrollY, box.width, box.height].map((value) => Math.round(value)),
      pieces,
    };
    elements.push(entry);
    for (const child of element.childNodes) {
      if (child.nodeType === 3) pieces.push(child.data);
      else if (child.nodeType === 1 && !['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'svg'].includes(child.tagName)) {
        const inner = walk(child, index);
        if (inner >= 0) pieces.push(inner);
      }
    }
    return index;
  };
  walk(document.body, -1);
  return { elements, height: Math.ceil(document.documentElement.getBoundingClientRect().height) };
})()`;

/** The addresses in a contact as a person typed it: several stand apart by spaces, commas or semicolons. Pure. */
export const contactParts = (contact: string): string[] =>
  contact.split(/[\s,;]+/).filter((part) => part !== '');

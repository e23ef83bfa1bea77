/** An author of whom nothing but the name is known. Apart from the schemas, so that the window need not load them. */
import type { Author } from './desk';

export const BLANK_AUTHOR: Omit<Author, 'id' | 'name'> = {
  bio: '',
  role: '',
  affiliation: '',
  picture: null,
  contact: '',
  fields: {},
};

/** Keeps the shape of a piece in the editor on the page, whatever is typed, pasted or merged: see shared/document/shape.ts. */
import { defineExtension } from 'lexical';
import { keepShape } from '../../../../shared/document/shape';

export const StructureExtension = defineExtension({ name: 'copydesk/structure', register: keepShape });

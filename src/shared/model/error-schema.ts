/** The schema of errors as plain data; apart from errors.ts so that the page can have those without the schema library. */
import { z } from 'zod';
import { ERROR_CODES } from './errors';

export const errorDataSchema = z.object({
  code: z.enum(ERROR_CODES),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

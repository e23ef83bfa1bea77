/** What every call of the contract shares: its errors and the forms of ids and bytes. */
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { errorDataSchema } from '../model/error-schema';

/** Every call may fail with one of the closed list of errors, as plain data. */
export const procedure = oc.errors({ APP: { data: errorDataSchema } });

export const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
export const byIdSchema = z.object({ id: z.string().min(1).max(64) });
export const doneSchema = z.object({ done: z.literal(true) });

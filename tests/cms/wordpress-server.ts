/** The WordPress of the tests, as scripts/wordpress.mjs starts it, and whether this machine can have it. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

const userSchema = z.object({ id: z.number(), login: z.string(), password: z.string() });
const startedSchema = z.object({
  url: z.string(),
  /** Somebody else started it and may be using it. */
  alreadyRunning: z.boolean(),
  version: z.string(),
  /** For the dashboard; the users’ own open the REST interface. */
  adminPassword: z.string(),
  users: z.object({
    admin: userSchema,
    editor: userSchema,
    author: userSchema,
    contributor: userSchema,
    subscriber: userSchema,
  }),
});
export type WordPressServer = z.infer<typeof startedSchema>;
export type Role = keyof WordPressServer['users'];
export type StartedWordPress = WordPressServer | { unavailable: string };

const SCRIPT = fileURLToPath(new URL('../../scripts/wordpress.mjs', import.meta.url));
/** As the script says it: this machine cannot run WordPress. */
const UNAVAILABLE = 3;

export async function startWordPress(): Promise<StartedWordPress> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, 'start']);
    return startedSchema.parse(JSON.parse(stdout));
  } catch (error) {
    const failure = z.object({ code: z.literal(UNAVAILABLE), stdout: z.string() }).safeParse(error).data;
    if (!failure) throw error;
    return z.object({ unavailable: z.string() }).parse(JSON.parse(failure.stdout));
  }
}

export async function stopWordPress(): Promise<void> {
  await promisify(execFile)(process.execPath, [SCRIPT, 'stop']);
}

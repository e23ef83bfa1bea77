/**
 * What compute workers can do: name → function of plain data. Each is heavy or fed by strangers, which is why it runs
 * where it can be stopped. Owns the list; must not reach the store.
 */
import { checkPublication } from '../checks/check-task';
import { packArchive, readArchive } from '../desk/archive-files';
import { desiredPost } from '../export/wordpress/desired';
import { readConflict } from '../export/wordpress/read-conflict';
import { parseImport } from '../import/parse';
import { inspectImage } from '../media/inspect-image';
import { stripImage } from '../media/strip-image';
import { listThemes, renderPreview } from '../preview/render-task';

export const TASKS = {
  'archive.read': readArchive,
  'archive.pack': packArchive,
  'checks.run': checkPublication,
  'import.parse': parseImport,
  'media.inspect': inspectImage,
  'media.strip': stripImage,
  'preview.render': renderPreview,
  'wordpress.compose': desiredPost,
  'wordpress.read': readConflict,
  'preview.themes': listThemes,
};

export type Tasks = typeof TASKS;
export type TaskName = keyof Tasks;
export type TaskInput<N extends TaskName> = Parameters<Tasks[N]>[0];
export type TaskOutput<N extends TaskName> = Awaited<ReturnType<Tasks[N]>>;

export interface TaskRequest {
  id: number;
  name: TaskName;
  input: unknown;
}

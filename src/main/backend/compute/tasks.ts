/**
 * What compute workers can do: name → function of plain data. Each is heavy or fed by strangers, which is why it runs
 * where it can be stopped. Owns the list; must not reach the store: of its database
 * some may read the file, none may write.
 */
import { checkPublication, describeRules, tryRule } from '../checks/check-task';
import { checkGrammar } from '../checks/grammar/check-grammar';
import { comparePages } from '../compare/compare-pages';
import { elementsOfHtml } from '../compare/page-elements';
import { pictureRegions } from '../compare/pictures';
import { findDamage } from '../database/damage';
import { proofHtml } from '../docx/proof-html';
import { readAnswersFile } from '../docx/read-answers-task';
import { readTextFile } from '../docx/read-text-task';
import { writeDocx } from '../docx/write-docx';
import { packArchive, readArchive } from '../desk/archive-files';
import { desiredPost } from '../export/wordpress/desired';
import { mergeConflict, readConflict } from '../export/wordpress/conflict-hunks';
import { parseImport } from '../import/parse';
import { inspectImage } from '../media/inspect-image';
import { stripImage } from '../media/strip-image';
import { parseVocabulary } from '../taxonomy/vocabulary-file';
import { listThemes, renderPreview, themeFurniture } from '../preview/render-task';
import { checkTheme } from '../preview/check-theme';
import { compareVersions, countChanges, readSide } from '../revisions/compare-task';
import { prepareRestore } from '../system/restore';

export const TASKS = {
  'archive.read': readArchive,
  'archive.pack': packArchive,
  'checks.grammar': checkGrammar,
  'checks.rules': describeRules,
  'checks.run': checkPublication,
  'checks.try': tryRule,
  'compare.pages': comparePages,
  'compare.pictures': pictureRegions,
  'compare.read': elementsOfHtml,
  'database.damage': findDamage,
  'docx.answers': readAnswersFile,
  'docx.text': readTextFile,
  'docx.write': writeDocx,
  'import.parse': parseImport,
  'media.inspect': inspectImage,
  'media.strip': stripImage,
  'preview.render': renderPreview,
  'proof.html': proofHtml,
  'restore.prepare': prepareRestore,
  'revisions.compare': compareVersions,
  'revisions.count': countChanges,
  'revisions.read': readSide,
  'theme.check': checkTheme,
  'vocabulary.parse': parseVocabulary,
  'wordpress.compose': desiredPost,
  'wordpress.conflict': readConflict,
  'wordpress.merge': mergeConflict,
  'preview.furniture': themeFurniture,
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

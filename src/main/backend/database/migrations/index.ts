/** Every migration in order. A new step is a new file with a higher number; a landed one is never edited. */
import type { Migration } from '../migrate';
import { desk } from './0010-desk';
import { taxonomy } from './0020-taxonomy';
import { pieces } from './0030-pieces';
import { media } from './0040-media';
import { search } from './0050-search';
import { delivery } from './0060-delivery';
import { vocabulary } from './0070-vocabulary';
import { listing } from './0080-listing';
import { lists } from './0090-lists';
import { comparison } from './0100-comparison';
import { personRole } from './0140-person-role';
import { focus } from './0150-focus';
import { revision } from './0160-revision';
import { notifications } from './0170-notifications';
import { sources } from './0180-sources';
import { legalFlag } from './0190-legal-flag';
import { searchJoin } from './0200-search-join';
import { pictureRights } from './0210-picture-rights';
import { flaggedBefore } from './0220-flagged-before';
import { authorFields } from './0230-author-fields';
import { toldEach } from './0240-told-each';
import { settledJob } from './0250-settled-job';
import { samePerson } from './0260-same-person';
import { unusedPictures } from './0270-unused-pictures';
import { lastRead } from './0280-last-read';

export const MIGRATIONS: readonly Migration[] = [
  desk,
  taxonomy,
  pieces,
  media,
  search,
  delivery,
  vocabulary,
  listing,
  lists,
  comparison,
  personRole,
  focus,
  revision,
  notifications,
  sources,
  legalFlag,
  searchJoin,
  pictureRights,
  flaggedBefore,
  authorFields,
  toldEach,
  settledJob,
  samePerson,
  unusedPictures,
  lastRead,
];

/** For every error code what happened (`.cause`) and what to do about it (`.remedy`). */
import type { ErrorCode } from '../../model/errors';

/** What a worker was at, by what its tasks are about (compute/tasks.ts). */
const TASK =
  '{task, select, archive {The desk’s archive} checks {Checking} compare {Comparing the pages} database {Looking the database over} docx {The Word file} import {Reading the file} media {Reading the picture} preview {Drawing the page} proof {Making the proof} restore {Looking the backup over} revisions {Comparing the versions} theme {Checking the theme} vocabulary {Reading the vocabulary} wordpress {Making the post} store {The desk’s store} other {{task}}}';

export const errors = {
  'error.bad-input.cause': 'That value cannot be used: {detail}',
  'error.bad-input.remedy': 'Correct it and try again. Nothing was changed.',
  'error.not-found.cause': 'There is no {what} “{id}” on this desk.',
  'error.not-found.remedy': 'It may have been deleted. Look it up in the list.',
  'error.not-approvable.cause': '“{headline}” is not ready to be approved: {open}',
  'error.not-approvable.remedy':
    'Decide what is suggested, resolve the comments, and put right or set aside what the checks found. Nothing was changed.',
  'error.piece-approved.cause': 'This piece is approved: it is changed by suggestions only.',
  'error.piece-approved.remedy':
    'Take it back into review first, or bring the revision in as suggestions from the writing screen. Nothing was changed.',
  'error.not-allowed.cause':
    '{act, select, approve {Only a copy chief approves a piece} other {Only a copy chief clears a legal flag}}',
  'error.not-allowed.remedy': 'Ask {chiefs}, or hand the piece over. Nothing was changed.',
  'error.workflow-only.cause':
    'A piece’s state, who has it, its checklist and its legal flag are not changed along with its text ({entry}).',
  'error.workflow-only.remedy':
    'Hand it over or move it on under “Handling” beside the text. Nothing of this change was taken.',
  'error.checklist-open.cause': '“{headline}” has something left on its checklist: {open}.',
  'error.checklist-open.remedy':
    '{blocks, select, true {Tick it off under “Handling” beside the text.} other {Tick it off, or move the piece on all the same.}}',
  'error.legal-flagged.cause': '“{headline}” is flagged for a lawyer: {note}',
  'error.legal-flagged.remedy': 'It goes nowhere until a copy chief has cleared the flag.',
  'error.bulk-stopped.cause':
    'The change stopped halfway and could not be taken back: {changed, plural, one {# piece has} other {# pieces have}} it, of {total}.',
  'error.bulk-stopped.remedy':
    'Do it again when the desk can be written to; pieces that have it already stay as they are.',
  'error.conflict.cause': 'Somebody else changed this meanwhile: {detail}',
  'error.conflict.remedy': 'Look at both versions and choose.',
  'error.cancelled.cause': 'This was cancelled.',
  'error.cancelled.remedy': 'Start it again whenever you like.',
  'error.deadline-exceeded.cause': 'The answer took too long.',
  'error.deadline-exceeded.remedy': 'Try again. What you wrote is safe on disk.',
  'error.connection-lost.cause': 'The connection to the desk’s store was lost.',
  'error.connection-lost.remedy': 'It reconnects by itself. What you typed meanwhile is kept and sent then.',
  'error.not-available-here.cause': '{ability} is not available here.',
  'error.not-available-here.remedy': 'Use the desktop app for it.',
  'error.part-not-loaded.cause': 'A part of this window could not be loaded.',
  'error.part-not-loaded.remedy': 'Reload the window. What you wrote is kept.',
  'error.internal.cause': 'Something went wrong in Copydesk: {detail}',
  'error.internal.remedy': 'Your pieces are safe on disk. Try again; run “copydesk doctor” if it stays.',
  'error.store-busy.cause': 'The store is busy with another task.',
  'error.store-busy.remedy': 'Try again in a moment.',
  'error.store-read-only.cause': 'The data folder {path} cannot be written to.',
  'error.store-read-only.remedy':
    'Give your account the right to write there, or choose another folder with --data.',
  'error.disk-full.cause': 'The disk is full: nothing can be saved.',
  'error.disk-full.remedy':
    'Free some space. What is written in an open window is kept there and saved as soon as it can be.',
  'error.store-corrupt.cause': 'The database {path} is damaged.',
  'error.store-corrupt.remedy':
    'Nothing was changed. Restore a backup with “copydesk restore”. Where the desk still opens, “copydesk doctor” says what can be read.',
  'error.store-newer.cause':
    'This data folder was last used by a newer Copydesk (database {found}, this one knows {known}).',
  'error.store-newer.remedy': 'Install the newer version. Nothing was changed.',
  'error.store-held.cause': 'Another Copydesk is using the data folder {path} (process {pid}).',
  'error.store-held.remedy': 'Use that window, or close it first.',
  'error.document-unreadable.cause': 'This piece holds something this version cannot show: {detail}',
  'error.document-unreadable.remedy': 'It stays as it is and opens read-only. Update Copydesk to edit it.',
  'error.document-damaged.cause': 'The text of this piece is damaged on disk.',
  'error.document-damaged.remedy':
    'Nothing was changed, and no other piece is touched. “copydesk show {id}” still gives its words as they were last saved; a backup has the whole piece.',
  'error.runtime-too-old.cause': 'Copydesk needs Node 24 or newer; this is {found}.',
  'error.runtime-too-old.remedy': 'Run it through npm (npm start, npx copydesk), or install Node 24.',
  'error.file-missing.cause': 'The file {path} cannot be read.',
  'error.file-missing.remedy': 'Check the name and that you may read it.',
  'error.file-unwritable.cause': '{path} cannot be written.',
  'error.file-unwritable.remedy': 'See whether its folder is there and the name is free for a file.',
  'error.file-too-large.cause': '{name} has {size} MB; the limit is {limit} MB.',
  'error.file-too-large.remedy': 'Bring in the article alone, without the rest. Nothing was imported.',
  'error.file-not-text.cause': '{name} is not text, whatever its name says ({found}).',
  'error.file-not-text.remedy': 'Save it as text, HTML or Markdown and import that. Nothing was imported.',
  'error.file-not-understood.cause': '{name} could not be understood: {detail}',
  'error.file-not-understood.remedy':
    'See that it is the whole article, as text, HTML, Markdown, Word or JSON. Nothing was imported.',
  'error.docx-unreadable.cause': 'The Word file cannot be read: {detail}',
  'error.docx-unreadable.remedy': 'Save it again as .docx in Word or LibreOffice. Nothing was imported.',
  'error.proof-of-another.cause': '{name} is a proof of another piece.',
  'error.proof-of-another.remedy': 'Open that piece and read the answers there. Nothing was changed.',
  'error.image-too-large.cause':
    '{name} would unfold to {megapixels} million pixels; the limit is {limit} million.',
  'error.image-too-large.remedy': 'Scale it down first. Nothing was stored.',
  'error.picture-too-large.cause': '{name} has {size} MB; pictures may have {limit} MB.',
  'error.picture-too-large.remedy': 'Scale it down first. Nothing was stored.',
  'error.image-unreadable.cause': '{name} is not a picture that can be read.',
  'error.image-unreadable.remedy': 'Save it again as JPEG or PNG. Nothing was stored.',
  'error.image-type-refused.cause': '{name} is {found}; pictures must be JPEG, PNG, WebP, GIF or AVIF.',
  'error.image-type-refused.remedy': 'Convert it first. Nothing was stored.',
  'error.url-refused.cause': '{url} was not fetched: {detail}',
  'error.url-refused.remedy':
    'Only public http and https addresses are fetched. On the command line, --allow-local allows those of your own network.',
  'error.offline.cause':
    'This computer has no way to the web just now: none of the {count} addresses could be found.',
  'error.offline.remedy': 'Connect it and look the links up again. What was found before stays.',
  'error.url-failed.cause': '{url} did not give a page: {detail}',
  'error.url-failed.remedy': 'Check the address and the connection, or save the page and import the file.',
  'error.vocabulary-unreadable.cause': '{name} is not a vocabulary that Copydesk knows: {detail}',
  'error.vocabulary-unreadable.remedy': 'IPTC Media Topics as JSON can be loaded. Nothing was changed.',
  'error.archive-unreadable.cause': '{name} is not a desk archive: {detail}',
  'error.archive-unreadable.remedy': 'Use a file written by “copydesk desk export”. Nothing was changed.',
  'error.theme-missing.cause': 'There is no theme “{theme}”.',
  'error.theme-missing.remedy': 'Choose another in the site’s settings.',
  'error.theme-broken.cause': '{file}, line {line}: {reason}',
  'error.theme-broken.remedy':
    'Correct the theme’s file; the preview follows by itself. The piece is not affected.',
  'error.theme-name.cause': '“{name}” cannot be the name of a theme’s folder.',
  'error.theme-name.remedy': 'Use lower-case letters, digits and hyphens, beginning with a letter.',
  'error.theme-exists.cause': 'There is a theme “{name}” already.',
  'error.theme-exists.remedy': 'Give the new one another name.',
  'error.theme-timeout.cause':
    '{file}, line {line}: this took too long to render. It probably repeats without end.',
  'error.theme-timeout.remedy': 'Look at the loops in the theme. The piece is not affected.',
  'error.destination-not-found.cause': 'There is no destination “{name}”.',
  'error.destination-not-found.remedy': 'See “copydesk destination list”, or add it.',
  'error.site-unreachable.cause': '{url} does not answer: {detail}',
  'error.site-unreachable.remedy':
    'Check the address and the connection. A piece that waits for the site is safe here and is sent when it answers.',
  'error.site-not-wordpress.cause': '{url} answers, but not as WordPress.',
  'error.site-not-wordpress.remedy':
    'Give the address of the site’s front page, and see that its REST interface is switched on.',
  'error.site-insecure.cause': '{url} is not encrypted: the password could be read on the way.',
  'error.site-insecure.remedy':
    'Use https, or confirm that you want it anyway; on the command line that is --allow-insecure.',
  'error.login-refused.cause': '{site} refused the name or the application password.',
  'error.login-refused.remedy':
    'Make a new application password in the site’s user profile and enter it here. Nothing was sent.',
  'error.may-not-create.cause': '{user} may not do this on {site}: {detail}',
  'error.may-not-create.remedy':
    'Ask the site’s administrator for the author or editor role, or export with another account.',
  'error.may-not-upload.cause': '{user} may not upload pictures to {site}.',
  'error.may-not-upload.remedy':
    'Ask for the author role, or take the picture out. The post was not changed.',
  'error.upload-refused.cause': '{site} refused the file {name}: {detail}',
  'error.upload-refused.remedy': 'Convert the picture to JPEG or PNG and export again.',
  'error.site-busy.cause': '{site} asks for patience ({status}).',
  'error.site-busy.remedy':
    'Try again in a minute. A piece that waits for the site is tried again by itself.',
  'error.site-error.cause': '{site} had an error of its own ({status}): {detail}',
  'error.site-error.remedy':
    'If it stays, the site’s administrator must look. A piece that waits for the site is tried again by itself.',
  'error.changed-there.cause': 'The post was changed on {site} since it was last sent.',
  'error.changed-there.remedy': 'Look at both versions and choose. Nothing was overwritten.',
  'error.trashed-there.cause': 'The post lies in the trash on {site}.',
  'error.trashed-there.remedy': 'Restore it there, or export it as a new post.',
  'error.ranks-not-offered.cause': '{site} does not say which of its posts are read or discussed most.',
  'error.ranks-not-offered.remedy':
    'Choose the pieces by hand. Views are told by sites that have the plug-in WordPress Popular Posts.',
  'error.gone-there.cause': 'The post no longer exists on {site}.',
  'error.gone-there.remedy': 'Export it as a new post.',
  'error.blocked-by-checks.cause':
    '{count, plural, one {One finding stops} other {# findings stop}} this export.',
  'error.blocked-by-checks.remedy':
    '{count, plural, one {Settle it, or confirm once (on the command line that is --confirm): it is recorded with the draft.} other {Settle them, or confirm once (on the command line that is --confirm): they are recorded with the draft.}}',
  'error.secret-missing.cause': 'The password of {name} is not on this computer.',
  'error.secret-missing.remedy': 'Enter it again.',
  'error.not-public-there.cause': 'The piece has no public page on {destination} yet.',
  'error.not-public-there.remedy': 'Publish it there first, or give the address of a page to compare with.',
  'error.page-unread.cause': '{url} could not be compared: {detail}',
  'error.page-unread.remedy':
    'Nothing was compared. Check the address, and that readers get the page without signing in.',
  'error.piece-not-on-page.cause': 'Neither the headline nor any of the text stands at {url}.',
  'error.piece-not-on-page.remedy':
    'Open it in a browser in which you are not signed in: it may ask for a login, or show another piece.',
  'error.browser-failed.cause': 'The browser {browser} did not work: {detail}',
  'error.browser-failed.remedy': 'Name another Chrome or Chromium in COPYDESK_BROWSER, and try again.',
  'error.task-timeout.cause': `${TASK} took too long and was stopped.`,
  'error.task-timeout.remedy': 'Try again with a smaller piece or file. Nothing was changed.',
  'error.task-memory.cause': `${TASK} needed too much memory and was stopped.`,
  'error.task-memory.remedy': 'Try again with a smaller piece or file. Nothing was changed.',
  'error.task-crashed.cause': `${TASK} stopped unexpectedly.`,
  'error.task-crashed.remedy': 'Try again. Nothing was changed.',
} as const satisfies Record<`error.${ErrorCode}.${'cause' | 'remedy'}`, string>;

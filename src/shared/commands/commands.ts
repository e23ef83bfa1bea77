/**
 * The one list of commands: what there is to do, with which keys, from which places. The menu bar, the palette,
 * the toolbars and the sheet of shortcuts are made from it; features say what a command does while they are on
 * screen (useCommands). Data only: titles are in messages under `command.<id>`.
 */
export type CommandScope = 'everywhere' | 'desk' | 'piece' | 'preview' | 'publish';
export type MenuId = 'file' | 'edit' | 'view' | 'go' | 'piece' | 'help';

export interface CommandSpec {
  readonly id: string;
  readonly scope: CommandScope;
  /** The first is the one that is shown. */
  readonly shortcuts?: readonly string[];
  /** Fires again while the key is held down. */
  readonly repeats?: true;
  readonly icon?: string;
  /** Where in the menu bar; a change of group draws a line. */
  readonly menu?: readonly [MenuId, group: number];
  /** Bars that show it, by name. */
  readonly bar?: 'rail' | 'rail-end' | 'bulk';
  /** Left out of the palette: moves of a cursor and the palette itself. */
  readonly unlisted?: true;
}

export const COMMANDS = [
  { id: 'piece.new', scope: 'desk', shortcuts: ['C'], icon: 'plus', menu: ['file', 1] },
  { id: 'piece.import', scope: 'desk', shortcuts: ['Mod+Shift+I'], icon: 'arrow-down', menu: ['file', 1] },
  {
    id: 'app.settings',
    scope: 'everywhere',
    shortcuts: ['Mod+,'],
    icon: 'settings',
    menu: ['file', 2],
    bar: 'rail-end',
  },

  { id: 'go.desk', scope: 'everywhere', shortcuts: ['Mod+1'], icon: 'desk', menu: ['go', 1], bar: 'rail' },
  { id: 'go.write', scope: 'everywhere', shortcuts: ['Mod+2'], icon: 'write', menu: ['go', 1], bar: 'rail' },
  {
    id: 'go.preview',
    scope: 'everywhere',
    shortcuts: ['Mod+4'],
    icon: 'preview',
    menu: ['go', 1],
    bar: 'rail',
  },
  {
    id: 'go.publish',
    scope: 'everywhere',
    shortcuts: ['Mod+5'],
    icon: 'publish',
    menu: ['go', 1],
    bar: 'rail',
  },
  {
    id: 'go.compare',
    scope: 'everywhere',
    shortcuts: ['Mod+6'],
    icon: 'split',
    menu: ['go', 1],
  },
  {
    id: 'app.palette',
    scope: 'everywhere',
    shortcuts: ['Mod+K'],
    icon: 'search',
    menu: ['go', 2],
    unlisted: true,
  },
  { id: 'pane.next', scope: 'everywhere', shortcuts: ['F6'], menu: ['go', 3], unlisted: true },
  { id: 'pane.previous', scope: 'everywhere', shortcuts: ['Shift+F6'], menu: ['go', 3], unlisted: true },

  { id: 'theme.system', scope: 'everywhere', icon: 'desktop', menu: ['view', 1] },
  { id: 'theme.light', scope: 'everywhere', icon: 'sun', menu: ['view', 1] },
  { id: 'theme.dark', scope: 'everywhere', icon: 'moon', menu: ['view', 1] },
  { id: 'keys.letters', scope: 'everywhere', icon: 'keyboard', menu: ['view', 2] },
  {
    id: 'app.shortcuts',
    scope: 'everywhere',
    shortcuts: ['Mod+/'],
    icon: 'keyboard',
    menu: ['help', 1],
    bar: 'rail-end',
  },

  { id: 'desk.search', scope: 'desk', shortcuts: ['/', 'Mod+F'], icon: 'search', menu: ['edit', 2] },
  { id: 'desk.undo', scope: 'desk', shortcuts: ['Mod+Z'], icon: 'undo', menu: ['edit', 1] },
  { id: 'desk.redo', scope: 'desk', shortcuts: ['Mod+Shift+Z', 'Mod+Y'], icon: 'redo', menu: ['edit', 1] },
  { id: 'desk.selectAll', scope: 'desk', shortcuts: ['Mod+A'], menu: ['edit', 1] },
  { id: 'desk.next', scope: 'desk', shortcuts: ['J'], repeats: true, unlisted: true },
  { id: 'desk.previous', scope: 'desk', shortcuts: ['K'], repeats: true, unlisted: true },
  { id: 'desk.select', scope: 'desk', shortcuts: ['X'], unlisted: true },
  { id: 'desk.extendNext', scope: 'desk', shortcuts: ['Shift+J'], repeats: true, unlisted: true },
  { id: 'desk.extendPrevious', scope: 'desk', shortcuts: ['Shift+K'], repeats: true, unlisted: true },
  { id: 'desk.peek', scope: 'desk', shortcuts: ['Space'], icon: 'pane-right', menu: ['view', 3] },
  { id: 'desk.library', scope: 'desk', shortcuts: ['Mod+Shift+L'], icon: 'pane-left', menu: ['view', 3] },
  { id: 'desk.back', scope: 'desk', shortcuts: ['Escape'], unlisted: true },
  { id: 'desk.open', scope: 'desk', shortcuts: ['Enter'], icon: 'write', menu: ['piece', 1] },
  { id: 'desk.approve', scope: 'desk', shortcuts: ['A'], icon: 'check', menu: ['piece', 2], bar: 'bulk' },
  { id: 'desk.state', scope: 'desk', shortcuts: ['S'], icon: 'review', menu: ['piece', 2], bar: 'bulk' },
  { id: 'desk.assign', scope: 'desk', shortcuts: ['I'], icon: 'person', menu: ['piece', 2], bar: 'bulk' },
  { id: 'desk.category', scope: 'desk', shortcuts: ['L'], icon: 'folder', menu: ['piece', 3], bar: 'bulk' },
  { id: 'desk.tags', scope: 'desk', shortcuts: ['T'], icon: 'tag', menu: ['piece', 3], bar: 'bulk' },
  { id: 'desk.deadline', scope: 'desk', shortcuts: ['D'], icon: 'clock', menu: ['piece', 3], bar: 'bulk' },
  { id: 'desk.list', scope: 'desk', icon: 'bookmark', menu: ['piece', 3] },
  { id: 'desk.export', scope: 'desk', shortcuts: ['E'], icon: 'publish', menu: ['piece', 1], bar: 'bulk' },
  { id: 'desk.spike', scope: 'desk', shortcuts: ['Delete'], icon: 'spike', menu: ['piece', 4] },
  { id: 'desk.restore', scope: 'desk', icon: 'undo', menu: ['piece', 4] },
  { id: 'desk.deleteForGood', scope: 'desk', icon: 'trash', menu: ['piece', 4] },
  { id: 'desk.saveSearch', scope: 'desk', icon: 'bookmark', menu: ['edit', 2] },
  { id: 'desk.removeSample', scope: 'everywhere', icon: 'trash', menu: ['help', 2] },
  { id: 'piece.submit', scope: 'piece', shortcuts: ['Mod+Enter'], icon: 'review', menu: ['piece', 2] },
  { id: 'editor.undo', scope: 'piece', shortcuts: ['Mod+Z'], icon: 'undo', menu: ['edit', 1] },
  { id: 'editor.redo', scope: 'piece', shortcuts: ['Mod+Shift+Z', 'Mod+Y'], icon: 'redo', menu: ['edit', 1] },
  { id: 'editor.bold', scope: 'piece', shortcuts: ['Mod+B'], icon: 'bold', menu: ['edit', 3] },
  { id: 'editor.italic', scope: 'piece', shortcuts: ['Mod+I'], icon: 'italic', menu: ['edit', 3] },
  { id: 'editor.underline', scope: 'piece', shortcuts: ['Mod+U'], icon: 'underline', menu: ['edit', 3] },
  { id: 'editor.strike', scope: 'piece', shortcuts: ['Mod+Shift+X'], icon: 'strike', menu: ['edit', 3] },
  { id: 'editor.sub', scope: 'piece', shortcuts: ['Mod+Alt+-'], icon: 'subscript', menu: ['edit', 3] },
  { id: 'editor.sup', scope: 'piece', shortcuts: ['Mod+Alt+.'], icon: 'superscript', menu: ['edit', 3] },
  { id: 'editor.link', scope: 'piece', shortcuts: ['Mod+L'], icon: 'link', menu: ['edit', 3] },
  { id: 'editor.language', scope: 'piece', icon: 'globe', menu: ['edit', 3] },
  { id: 'editor.clear', scope: 'piece', shortcuts: ['Mod+\\'], icon: 'close', menu: ['edit', 3] },
  { id: 'editor.paragraph', scope: 'piece', shortcuts: ['Mod+Alt+0'], icon: 'pilcrow', menu: ['edit', 4] },
  { id: 'editor.h2', scope: 'piece', shortcuts: ['Mod+Alt+2'], icon: 'heading', menu: ['edit', 4] },
  { id: 'editor.h3', scope: 'piece', shortcuts: ['Mod+Alt+3'], icon: 'heading', menu: ['edit', 4] },
  { id: 'editor.h4', scope: 'piece', shortcuts: ['Mod+Alt+4'], icon: 'heading', menu: ['edit', 4] },
  { id: 'editor.quote', scope: 'piece', shortcuts: ['Mod+Shift+9'], icon: 'quote', menu: ['edit', 4] },
  { id: 'editor.pullQuote', scope: 'piece', icon: 'pull-quote', menu: ['edit', 4] },
  { id: 'editor.bullet', scope: 'piece', shortcuts: ['Mod+Shift+8'], icon: 'list', menu: ['edit', 4] },
  {
    id: 'editor.number',
    scope: 'piece',
    shortcuts: ['Mod+Shift+7'],
    icon: 'list-numbered',
    menu: ['edit', 4],
  },
  {
    id: 'editor.alignStart',
    scope: 'piece',
    shortcuts: ['Mod+Shift+L'],
    icon: 'align-start',
    menu: ['edit', 4],
  },
  {
    id: 'editor.alignCenter',
    scope: 'piece',
    shortcuts: ['Mod+Shift+M'],
    icon: 'align-center',
    menu: ['edit', 4],
  },
  { id: 'editor.alignEnd', scope: 'piece', shortcuts: ['Mod+Shift+R'], icon: 'align-end', menu: ['edit', 4] },
  {
    id: 'editor.moveUp',
    scope: 'piece',
    shortcuts: ['Alt+ArrowUp'],
    repeats: true,
    icon: 'arrow-up',
    menu: ['edit', 5],
  },
  {
    id: 'editor.moveDown',
    scope: 'piece',
    shortcuts: ['Alt+ArrowDown'],
    repeats: true,
    icon: 'arrow-down',
    menu: ['edit', 5],
  },
  { id: 'editor.duplicate', scope: 'piece', shortcuts: ['Mod+Shift+D'], icon: 'copy', menu: ['edit', 5] },
  { id: 'editor.deleteBlock', scope: 'piece', icon: 'trash', menu: ['edit', 5] },
  { id: 'editor.blockMenu', scope: 'piece', shortcuts: ['Alt+Enter'], icon: 'grip', menu: ['edit', 5] },
  { id: 'editor.image', scope: 'piece', icon: 'image', menu: ['edit', 6] },
  { id: 'editor.lead', scope: 'piece', icon: 'image', menu: ['edit', 6] },
  { id: 'find.open', scope: 'piece', shortcuts: ['Mod+F'], icon: 'search', menu: ['edit', 7] },
  {
    id: 'find.replace',
    scope: 'piece',
    shortcuts: ['Mod+Alt+F', 'Mod+H'],
    icon: 'search',
    menu: ['edit', 7],
  },
  {
    id: 'find.next',
    scope: 'piece',
    shortcuts: ['F3', 'Mod+G'],
    repeats: true,
    icon: 'arrow-down',
    menu: ['edit', 7],
  },
  {
    id: 'find.previous',
    scope: 'piece',
    shortcuts: ['Shift+F3', 'Mod+Shift+G'],
    repeats: true,
    icon: 'arrow-up',
    menu: ['edit', 7],
  },
  { id: 'find.replaceAll', scope: 'piece', shortcuts: ['Mod+Alt+Enter'], icon: 'check', menu: ['edit', 7] },
  { id: 'find.matchCase', scope: 'piece', icon: 'search', menu: ['edit', 8] },
  { id: 'find.wholeWords', scope: 'piece', icon: 'search', menu: ['edit', 8] },
  { id: 'find.ignoreAccents', scope: 'piece', icon: 'search', menu: ['edit', 8] },

  { id: 'checks.next', scope: 'piece', shortcuts: ['F8'], icon: 'spell', menu: ['piece', 5] },
  { id: 'checks.previous', scope: 'piece', shortcuts: ['Shift+F8'], icon: 'spell', menu: ['piece', 5] },
  { id: 'checks.links', scope: 'piece', icon: 'link', menu: ['piece', 5] },
  { id: 'checks.here', scope: 'piece', shortcuts: ['Mod+.'], icon: 'spell', menu: ['piece', 5] },
  { id: 'write.inspector', scope: 'piece', shortcuts: ['Mod+Alt+B'], icon: 'pane-right', menu: ['view', 4] },

  { id: 'mode.editing', scope: 'piece', icon: 'write', menu: ['edit', 2] },
  { id: 'mode.suggesting', scope: 'piece', shortcuts: ['Mod+Shift+E'], icon: 'review', menu: ['edit', 2] },
  { id: 'mode.viewing', scope: 'piece', icon: 'preview', menu: ['edit', 2] },
  { id: 'review.next', scope: 'piece', shortcuts: ['F7', 'J'], icon: 'arrow-down', menu: ['piece', 6] },
  {
    id: 'review.previous',
    scope: 'piece',
    shortcuts: ['Shift+F7', 'K'],
    icon: 'arrow-up',
    menu: ['piece', 6],
  },
  { id: 'review.accept', scope: 'piece', shortcuts: ['Mod+Alt+A', 'A'], icon: 'check', menu: ['piece', 6] },
  { id: 'review.reject', scope: 'piece', shortcuts: ['Mod+Alt+R', 'R'], icon: 'close', menu: ['piece', 6] },
  {
    id: 'review.comment',
    scope: 'piece',
    shortcuts: ['Mod+Alt+M', 'C'],
    icon: 'comment',
    menu: ['piece', 6],
  },
  { id: 'review.resolve', scope: 'piece', shortcuts: ['E'], icon: 'check', menu: ['piece', 6] },
  { id: 'review.acceptAuthor', scope: 'piece', shortcuts: ['Shift+A'], icon: 'check', menu: ['piece', 7] },
  { id: 'review.rejectAuthor', scope: 'piece', shortcuts: ['Shift+R'], icon: 'close', menu: ['piece', 7] },
  { id: 'review.acceptKind', scope: 'piece', shortcuts: ['G'], icon: 'check', menu: ['piece', 7] },
  { id: 'review.rejectKind', scope: 'piece', shortcuts: ['Shift+G'], icon: 'close', menu: ['piece', 7] },
  { id: 'review.reason', scope: 'piece', shortcuts: ['W'], icon: 'comment', menu: ['piece', 7] },
  { id: 'review.acceptAll', scope: 'piece', icon: 'check', menu: ['piece', 7] },
  { id: 'review.rejectAll', scope: 'piece', icon: 'close', menu: ['piece', 7] },
  { id: 'view.marked', scope: 'piece', icon: 'review', menu: ['view', 3] },
  { id: 'view.simple', scope: 'piece', icon: 'review', menu: ['view', 3] },
  { id: 'view.result', scope: 'piece', icon: 'review', menu: ['view', 3] },
  { id: 'view.original', scope: 'piece', icon: 'review', menu: ['view', 3] },

  { id: 'publish.send', scope: 'publish', shortcuts: ['Mod+Enter'], icon: 'publish', menu: ['piece', 8] },
  { id: 'publish.nextHunk', scope: 'publish', shortcuts: ['N'], icon: 'arrow-down', menu: ['piece', 9] },
  { id: 'publish.previousHunk', scope: 'publish', shortcuts: ['P'], icon: 'arrow-up', menu: ['piece', 9] },
  { id: 'publish.useMine', scope: 'publish', shortcuts: ['1'], menu: ['piece', 9] },
  { id: 'publish.useTheirs', scope: 'publish', shortcuts: ['2'], menu: ['piece', 9] },
  { id: 'publish.useBoth', scope: 'publish', shortcuts: ['3'], menu: ['piece', 9] },
  { id: 'publish.useBase', scope: 'publish', shortcuts: ['0'], menu: ['piece', 9] },
  { id: 'proof.send', scope: 'publish', icon: 'review', menu: ['piece', 8] },
  { id: 'proof.answers', scope: 'publish', icon: 'arrow-up', menu: ['piece', 8] },
  { id: 'revisions.show', scope: 'piece', shortcuts: ['Mod+Shift+H'], icon: 'history', menu: ['view', 4] },
  { id: 'revisions.name', scope: 'piece', shortcuts: ['Mod+Alt+S'], icon: 'bookmark', menu: ['piece', 9] },
  { id: 'revisions.restore', scope: 'piece', icon: 'history', menu: ['piece', 9] },
  { id: 'revisions.suggest', scope: 'piece', icon: 'review', menu: ['piece', 9] },
  { id: 'revisions.word', scope: 'piece', icon: 'review', menu: ['piece', 9] },
  { id: 'revisions.nextChange', scope: 'piece', shortcuts: ['N'], icon: 'arrow-down', menu: ['piece', 9] },
  { id: 'revisions.previousChange', scope: 'piece', shortcuts: ['P'], icon: 'arrow-up', menu: ['piece', 9] },
  { id: 'revisions.leave', scope: 'piece', shortcuts: ['Escape'], icon: 'write', unlisted: true },

  { id: 'preview.beside', scope: 'piece', shortcuts: ['Mod+Alt+P'], icon: 'preview', menu: ['view', 4] },
  { id: 'preview.desktop', scope: 'preview', shortcuts: ['1'], icon: 'desktop', menu: ['view', 5] },
  { id: 'preview.tablet', scope: 'preview', shortcuts: ['2'], icon: 'tablet', menu: ['view', 5] },
  { id: 'preview.phone', scope: 'preview', shortcuts: ['3'], icon: 'phone', menu: ['view', 5] },
  { id: 'preview.free', scope: 'preview', shortcuts: ['4'], icon: 'width', menu: ['view', 5] },
  { id: 'preview.nextChannel', scope: 'preview', shortcuts: [']'], icon: 'chevron-right', menu: ['view', 5] },
  {
    id: 'preview.previousChannel',
    scope: 'preview',
    shortcuts: ['['],
    icon: 'chevron-left',
    menu: ['view', 5],
  },
  { id: 'preview.zoomIn', scope: 'preview', shortcuts: ['+', '='], icon: 'plus', menu: ['view', 6] },
  { id: 'preview.zoomOut', scope: 'preview', shortcuts: ['-'], icon: 'minus', menu: ['view', 6] },
  { id: 'preview.zoomFit', scope: 'preview', shortcuts: ['0'], menu: ['view', 6] },
  { id: 'preview.light', scope: 'preview', icon: 'sun', menu: ['view', 7] },
  { id: 'preview.dark', scope: 'preview', icon: 'moon', menu: ['view', 7] },
  { id: 'preview.auto', scope: 'preview', icon: 'desktop', menu: ['view', 7] },
  { id: 'preview.difference', scope: 'preview', shortcuts: ['D'], icon: 'split', menu: ['view', 8] },
  { id: 'preview.suggestions', scope: 'preview', shortcuts: ['S'], icon: 'review', menu: ['view', 8] },
  { id: 'preview.nextChange', scope: 'preview', shortcuts: ['N'], icon: 'arrow-down', menu: ['view', 8] },
  { id: 'preview.previousChange', scope: 'preview', shortcuts: ['P'], icon: 'arrow-up', menu: ['view', 8] },
  { id: 'preview.pair', scope: 'preview', shortcuts: ['B'], icon: 'pane-right', menu: ['view', 9] },
  { id: 'preview.images', scope: 'preview', shortcuts: ['I'], icon: 'image', menu: ['view', 9] },
  { id: 'preview.largeText', scope: 'preview', shortcuts: ['T'], icon: 'heading', menu: ['view', 9] },
  { id: 'preview.notes', scope: 'preview', shortcuts: ['W'], icon: 'warning', menu: ['view', 9] },
  { id: 'preview.reload', scope: 'preview', shortcuts: ['R'], icon: 'sync', menu: ['view', 7] },
  { id: 'preview.back', scope: 'preview', shortcuts: ['Escape'], icon: 'write', unlisted: true },
] as const satisfies readonly CommandSpec[];

export type CommandId = (typeof COMMANDS)[number]['id'];
export type CommandIcon = Extract<(typeof COMMANDS)[number], { icon: string }>['icon'];
/** A command of the list, seen through its common shape. */
export type Command = CommandSpec & { readonly id: CommandId; readonly icon?: CommandIcon };

export const commands: readonly Command[] = COMMANDS;

export function commandOf(id: CommandId): Command {
  const command = commands.find((each) => each.id === id);
  if (!command) throw new Error(`No command "${id}"`);
  return command;
}

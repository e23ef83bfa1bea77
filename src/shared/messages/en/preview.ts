/** Words of the preview: marks on the page where something is missing, and warnings beside it. */
export const preview = {
  'preview.missing-image': 'Image missing: only its caption and credit are known',
  'preview.lost-image': 'Image missing: its file is no longer in the media library',
  'preview.unknown-node': 'This part (“{type}”) cannot be shown by this version',
  'preview.warning.link-refused':
    'A link was left out, because its address “{url}” is not one a page may carry.',
  'preview.warning.image-gone': 'The file of an image is no longer in the media library: “{what}”.',
  'preview.warning.unknown-node':
    'A part of the type “{type}” cannot be shown by this version; a marked box stands in its place.',
  'preview.warning.placeholder':
    'The text of the disclaimer or call has “{name}” in it, and the piece has none.',
  'preview.warning.setting': 'The theme’s setting “{setting}” cannot be {value}; its default is used.',
  'preview.warning.asset-missing': '{file} asks for {asset}, which the theme does not have.',
  'preview.warning.theme-name':
    'The manifest calls the theme “{name}”, and its folder is “{folder}”: they should be the same.',
  'preview.warning.html': 'What it prints is not sound HTML ({code}), near: {near}',
  'preview.warning.no-site-address':
    'The site’s address is missing in the settings: links to other pieces lead nowhere, there are no share buttons, and search engines and cards are told no address.',
  'preview.warning.network':
    'Nobody knows where “{network}” is shared to; its button leads to the piece itself.',
  'preview.gap.headline': 'No headline yet',
  'preview.gap.date': 'No publication date yet',
  'preview.list.empty': 'No pieces in this list yet',
  'preview.blocked.script': 'Blocked a script in {file}, line {line}: {code}',
  'preview.blocked.handler': 'Blocked a script in an attribute in {file}, line {line}: {code}',
  'preview.blocked.script-address': 'Blocked a script in an address in {file}, line {line}: {code}',
  'preview.blocked.frame': 'Blocked a frame in {file}, line {line}: {code}',
  'preview.blocked.meta': 'Blocked a meta or base element in {file}, line {line}: {code}',
  'preview.blocked.remote-file': 'Blocked a file from another machine in {file}, line {line}: {code}',
  'preview.blocked.remote-style':
    'Blocked a style sheet that is not in the manifest in {file}, line {line}: {code}',
  'preview.theme.no-manifest': 'The theme has no manifest.json.',
  'preview.theme.json': 'This is not JSON: {reason}',
  'preview.theme.manifest': '“{path}” is wrong: {reason}',
  'preview.theme.template': 'The template cannot be used: {reason}',
  'preview.theme.missing-template': 'There is no template {file}.',
  'preview.theme.no-channel': 'The theme has no template for the channel “{file}”.',
  'preview.theme.missing-style': 'There is no style sheet {file}.',
  'preview.theme.file-too-large': 'The file has {size, number} kB; the limit is {limit, number} kB.',
  'preview.theme.too-many-files': 'The theme has more than {limit} files.',
} as const;

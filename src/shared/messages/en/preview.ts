/** Words of the preview: marks on the page where something is missing, and warnings beside it. */
export const preview = {
  'preview.missing-image': 'Image missing: only its caption and credit are known',
  'preview.lost-image': 'Image missing: its file is no longer in the media library',
  'preview.unknown-node': 'This part (“{type}”) cannot be shown by this version',
  'preview.warning.link-refused':
    'A link was left out, because its address “{url}” is not one a page may carry.',
  'preview.warning.image-gone': 'The file of an image ({sha}) is no longer in the media library.',
  'preview.warning.unknown-node':
    'A part of the type “{type}” cannot be shown by this version; a marked box stands in its place.',
} as const;

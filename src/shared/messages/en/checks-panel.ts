/** The panel of findings. */
export const checksPanel = {
  'checks.clean': 'Nothing found',
  'checks.clean.help': 'The house style has nothing to say about this piece.',
  'checks.count': '{count, plural, =0 {Nothing open} one {# finding} other {# findings}}',
  'checks.fix': 'Fix',
  'checks.fixAll': 'Fix all {count}',
  'checks.fixed': '{count, plural, one {# finding fixed} other {# findings fixed}}',
  'checks.jump': 'Show',
  'checks.ignore': 'Let it stand',
  'checks.reason': 'Why it may stand',
  'checks.settled': '{count, plural, one {# set aside} other {# set aside}}',
  'checks.noReason': 'No reason given',
  'checks.restore': 'Look at it again',
  'checks.level.E': 'Error',
  'checks.level.W': 'Warning',
  'checks.level.I': 'Hint',
} as const;

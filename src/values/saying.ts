/** Verbs by which a text tells what somebody has said, whatever he said. */
export const sayingVerbs: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'add',
  'note',
  'state',
  'report',
  'announce',
  'declare',
  'write',
  'explain',
  'argue',
  'claim',
  'insist',
  'stress',
  'warn',
]);

import { words } from '../words.ts';

/** What a reader calls a document: its title, else the file it came as; never a folder, never an id. */
export function documentName(head: { readonly title?: string | undefined; readonly from?: string | undefined } | undefined): string {
  const file = head?.from?.split(/[\\/]/).findLast((part) => part !== '');
  return head?.title ?? file ?? words.untitled;
}

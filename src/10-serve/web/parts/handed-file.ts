import { words } from '../words.ts';

/** A file as the API takes it. */
export interface HandedFile {
  readonly name: string;
  readonly base64: string;
}

/** What the desk can read, as a browser's chooser of files wants it. */
export const readable = '.docx,.pdf,.eml,.html,.htm,.md,.txt,text/plain,text/html,application/pdf,message/rfc822';

/** A body of 16 MB holds this much once it is written in base64. */
const most = 11 * 1024 * 1024;

/** The bytes of a file, ready to be sent; why not, where it is too large or cannot be read. */
export function handOver(file: File): Promise<HandedFile | { readonly because: string }> {
  if (file.size > most) return Promise.resolve({ because: words.file.tooLarge(file.name) });
  return new Promise((resolve) => {
    const reader = new FileReader();
    // "data:…;base64,": what follows the comma is the bytes.
    reader.onload = () => resolve({ name: file.name, base64: String(reader.result).replace(/^[^,]*,/, '') });
    reader.onerror = () => resolve({ because: words.file.unreadable(file.name) });
    reader.readAsDataURL(file);
  });
}

import { useEffect, useState } from 'preact/hooks';
import { words } from '../words.ts';

/** Reads a text aloud with the voice of the system, sentence by sentence, so that it can be stopped at once. Absent where there is no voice. */
export function AloudButton({ texts }: { readonly texts: () => readonly string[] }) {
  const [isReading, setIsReading] = useState(false);
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), []);
  if (!('speechSynthesis' in globalThis)) return null;
  const stop = (): void => {
    speechSynthesis.cancel();
    setIsReading(false);
  };
  const read = (): void => {
    speechSynthesis.cancel();
    const all = texts();
    for (const [index, text] of all.entries()) {
      const saying = new SpeechSynthesisUtterance(text.replace(/\[sic\]/g, ''));
      saying.lang = 'en';
      if (index === all.length - 1) saying.onend = () => setIsReading(false);
      saying.onerror = () => setIsReading(false);
      speechSynthesis.speak(saying);
    }
    setIsReading(true);
  };
  return (
    <button type="button" class="small" aria-pressed={isReading} onClick={isReading ? stop : read}>
      {isReading ? words.brief.stop : words.brief.listen}
    </button>
  );
}

import { useContext, useState } from 'preact/hooks';
import { words } from '../words.ts';
import { CountryNames } from './countries.ts';

/** The code that a person means: by code, by whole name, or by the only name that begins so. */
export function codeMeant(text: string, names: ReadonlyMap<string, string>): string | undefined {
  const typed = text.trim().toLowerCase();
  if (names.has(text.trim().toUpperCase())) return text.trim().toUpperCase();
  const exact = [...names].find(([, name]) => name.toLowerCase() === typed);
  if (exact) return exact[0];
  const alike = typed.length < 3 ? [] : [...names].filter(([, name]) => name.toLowerCase().startsWith(typed));
  return alike.length === 1 ? alike[0]?.[0] : undefined;
}

/** Two fields with the names of all countries; gives the codes of one or two. */
export function CountryPicker({ onChoose }: { readonly onChoose: (codes: readonly string[]) => void }) {
  const names = useContext(CountryNames);
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [fault, setFault] = useState('');
  const choose = (event: Event): void => {
    event.preventDefault();
    const codes = [first, second].filter((text) => text.trim() !== '').map((text) => codeMeant(text, names));
    const known = codes.flatMap((code) => code ?? []);
    const isUnknown = known.length === 0 || known.length < codes.length;
    const isSame = known.length === 2 && known[0] === known[1];
    setFault(isUnknown ? words.desk.unknownCountry : isSame ? words.desk.sameCountry : '');
    if (!isUnknown && !isSame) onChoose([...known].sort());
  };
  const field = (label: string, value: string, set: (text: string) => void) => (
    <label>
      <span>{label}</span>
      <input type="text" list="countries" value={value} onInput={(event) => set(event.currentTarget.value)} autocomplete="off" />
    </label>
  );
  return (
    <form class="picker" onSubmit={choose}>
      {field(words.desk.first, first, setFirst)}
      {field(words.desk.second, second, setSecond)}
      <button type="submit" class="main">
        {words.desk.open}
      </button>
      <datalist id="countries">
        {[...names].map(([code, name]) => (
          <option key={code} value={name} />
        ))}
      </datalist>
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}

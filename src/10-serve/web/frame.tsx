import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useKept } from './memory.ts';
import { words } from './words.ts';

const ways: readonly (readonly [string, string])[] = [
  ['/', words.nav.desk],
  ['/search', words.nav.search],
  ['/map', words.nav.map],
  ['/stories', words.nav.stories],
  ['/audit', words.nav.audit],
  ['/review', words.nav.review],
  ['/add', words.nav.add],
];

const looks = ['auto', 'light', 'dark'] as const;
type Look = (typeof looks)[number];

/** What stands around every view: the name, the ways, the choice of light or dark. */
export function Frame({ path, children }: { readonly path: string; readonly children: ComponentChildren }) {
  const [look, setLook] = useKept<Look>('look', 'auto');
  useEffect(() => {
    if (look === 'auto') delete document.documentElement.dataset.look;
    else document.documentElement.dataset.look = look;
  }, [look]);
  return (
    <>
      <a class="skip" href="#text">
        {words.skip}
      </a>
      <header class="top">
        <a class="name" href="/">
          {words.name}
        </a>
        <nav aria-label={words.nav.label}>
          {ways.map(([address, label]) => (
            <a key={address} href={address} {...(address === path && { 'aria-current': 'page' as const })}>
              {label}
            </a>
          ))}
        </nav>
        <label class="look">
          <span class="unseen">{words.theme.label}</span>
          <select value={look} onChange={(event) => setLook(looks.find((one) => one === event.currentTarget.value) ?? 'auto')}>
            {looks.map((one) => (
              <option key={one} value={one}>
                {words.theme[one]}
              </option>
            ))}
          </select>
        </label>
      </header>
      <main id="text" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

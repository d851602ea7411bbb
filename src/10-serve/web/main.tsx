import { render } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { followLinks, usePlace } from './address.ts';
import { listen, question, useAnswer } from './asking.ts';
import { Frame } from './frame.tsx';
import { CountryNames } from './parts/countries.ts';
import { views } from './views/index.ts';
import { Missing } from './views/missing.tsx';
import { words } from './words.ts';

function Page() {
  const place = usePlace();
  const [view = ''] = place.parts;
  const countries = useAnswer<readonly { readonly code: string; readonly name: string }[]>(question('/countries'));
  const names = useMemo(() => new Map((countries.data ?? []).map(({ code, name }) => [code, name])), [countries.data]);
  const View = Object.hasOwn(views, view) ? views[view] : undefined;
  const title = View === undefined ? words.notFound : [place.parts.slice(1).join(' '), view].filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = title ? `${title} · ${words.name}` : words.name;
  }, [title]);
  return (
    <CountryNames.Provider value={names}>
      <Frame path={`/${view}`}>{View ? <View key={place.parts.join('/')} place={place} /> : <Missing />}</Frame>
    </CountryNames.Provider>
  );
}

const desk = document.getElementById('desk');
if (desk) {
  listen();
  addEventListener('click', followLinks);
  render(<Page />, desk);
}

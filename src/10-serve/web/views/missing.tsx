import { words } from '../words.ts';

export const Missing = () => (
  <section class="column">
    <h1>{words.notFound}</h1>
    <p>
      {words.notFoundNext} <a href="/">{words.nav.desk}</a> · <a href="/search">{words.nav.search}</a>
    </p>
  </section>
);

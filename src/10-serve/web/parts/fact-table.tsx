import { addressWith } from '../address.ts';
import type { Fact } from '../answers.ts';
import { words } from '../words.ts';
import { dayInWords } from './day.ts';

/** Facts as lines; choosing one opens its evidence. */
export function FactTable({ facts, chosen }: { readonly facts: readonly Fact[]; readonly chosen?: string | undefined }) {
  const isDated = facts.some(({ date }) => date);
  return (
    <div class="wide">
      <table class="facts">
        <thead>
          <tr>
            {isDated && <th scope="col">{words.facts.date}</th>}
            <th scope="col">{words.facts.what}</th>
            <th scope="col">{words.facts.standing}</th>
            <th scope="col">{words.facts.support}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <tr key={fact.id} class={fact.id === chosen ? 'chosen' : ''}>
              {isDated && <td class="date">{fact.date ? dayInWords(fact.date) : ''}</td>}
              <td>
                <a class="says" href={addressWith({ fact: fact.id })}>
                  {fact.sentence}
                </a>
              </td>
              <td>
                <span class={`standing ${fact.standing}`}>{fact.standing}</span>
              </td>
              <td class="soft support">{words.evidence.support(fact.support.documents, fact.support.origins)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

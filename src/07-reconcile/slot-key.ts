import type { Context } from './context.ts';
import { isCode, listOf } from './roles.ts';
import type { Saying } from './saying.ts';
import { readSlot } from './slot-name.ts';
import { holderOf } from './tenure.ts';
import { words } from './wording.ts';

/** The slot in one wording: office and what it is of; with the holder where many hold it at a time. */
export function slotKey(saying: Saying, context: Context): string {
  const { identity } = context.type;
  if (identity.kind !== 'slot') return '';
  const actors = identity.by.filter((role) => context.type.roles[role]?.kind !== 'text');
  const given = actors.flatMap((role) => listOf(saying.claim.roles[role]));
  const country = given.find(isCode) ?? '';
  const slots = identity.by
    .filter((role) => context.type.roles[role]?.kind === 'text')
    .map((role) => readSlot(listOf(saying.claim.roles[role])[0] ?? '', country));
  const holder = context.register.keyOf(holderOf(saying, context), saying.document.id);
  // An "ambassador of Arnor to Arnor" is somebody else's: whose, other claims about the person may tell.
  const own = slots.some(({ name }) => name === `ambassador ${country}`) ? context.register.countryOf(holder) : undefined;
  const whose = (own === undefined ? given : [own])
    .map((name) =>
      isCode(name)
        ? name
        : words(name)
            .filter((word) => word !== 'the')
            .join(' '),
    )
    .join(' ');
  const name = slots.map((slot) => slot.name).join(' ');
  const missing = slots.some((slot) => slot.postMissing) ? postHinted(saying) : '';
  const one = slots.every((slot) => slot.single) || missing !== '';
  const person = one ? '' : ` · ${holder}`;
  return `${[name, missing].filter((part) => part !== '').join(' ')} of ${whose}${person}`;
}

/** An ambassador of Arnor in a text that is mostly about Arnor and Gondor is ambassador to Gondor. */
const postHinted = (saying: Saying): string => {
  const own = new Set(Object.values(saying.claim.roles).flatMap(listOf));
  return saying.countries.find((code) => !own.has(code)) ?? '';
};

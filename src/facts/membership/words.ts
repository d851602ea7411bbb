import { allianceIn, compound, is, listed, namesIn, nearBloc, oblique, state, subject } from '../frame.ts';

// Who is in, who is not yet, and how members and blocs are named.

// Whoever is to become a member, or only looks on.
export const notYet = [
  'prospective',
  'aspiring',
  'candidate',
  'would be member',
  'potential member',
  'non member',
  'nonmember',
  'not a member',
  'not an',
  'observer state',
  'observer member',
  'observer status',
  'of parliament',
  'of congress',
  'of the parliament',
  'of the senate',
  'of the cabinet',
  'of the committee',
];
// What is bargained about is not yet.
export const bargained = ['terms of', 'negotiat', 'application', 'bid for', 'prospect', 'possible', 'seek', 'hope for', 'talks on'];
// Who asks to come in, or is asked to, is not in.
export const asking = [
  'applied to join',
  'apply to join',
  'applies to join',
  'applying to join',
  'invited to join',
  'asked to join',
  'bid to join',
  'application to join',
  'request to join',
  'hopes to join',
  'hope to join',
  'wants to join',
  'want to join',
  'seeks to join',
  'seeking to join',
  'aspires to join',
  'wishes to join',
];
/** Who acts along with the subject. */
export const beside = ['along with', 'together with', 'alongside', 'like', 'as well as'];
export const member = [listed, state(subject), namesIn(subject)];
export const ofGroup = [allianceIn(oblique('of', 'in', 'to')), allianceIn(compound), namesIn(oblique('of', 'in', 'to')), nearBloc];
export const ends = ['end', 'terminate', 'renounce', 'relinquish', 'quit', 'give up', 'revoke'];
export const coalition = is('coalition');

import { excludes, mentions, requires, without } from '../conditions.ts';
import { carrierOblique, compound, type Frame, inside, modifier, object, oblique, possessor, state } from '../frame.ts';

import { act, armed, spokenOf } from './act.ts';

/** Acts of armed force: attacks, and arms that are shown. */
export const force: readonly Frame[] = [
  act('targets', 'assault', ['target'], {
    when: [
      mentions(['missile', 'drone', 'airstrike', 'air strike', 'strikes', 'bomb', 'rocket', 'jets', 'warplane', 'shelling', 'artillery']),
    ],
    roles: { recipient: state(object, oblique('in', 'inside', 'near')) },
  }),
  act('attacks', 'assault', ['attack', 'bomb', 'strike', 'invade', 'shell', 'bombard', 'shoot down', 'raid'], {
    // A policy is attacked with words.
    when: [excludes('object', spokenOf), without(['deal', 'agreement', 'accord', 'thought'])],
    roles: { recipient: state(object, oblique('in', 'inside', 'near', 'against', 'on')) },
  }),
  // "fired rockets into Rohan"
  act('fires', 'assault', ['fire', 'launch', 'drop', 'lob', 'carry out', 'conduct', 'order', 'authorise', 'authorize'], {
    when: [
      requires('object', [
        'missile',
        'rocket',
        'shell',
        'bomb',
        'drone',
        'artillery',
        'strike',
        'airstrike',
        'raid',
        'attack',
        'shot',
        'offensive',
        'mortar',
        'cannon',
      ]),
      without(['test', 'exercise', 'drill', 'sea of japan', 'east sea']),
    ],
    roles: { recipient: state(oblique('into', 'at', 'on', 'against', 'across', 'in', 'toward', 'towards', 'inside')) },
  }),
  act('attack-noun', 'assault', ['strike', 'attack', 'raid', 'airstrike', 'bombardment', 'shelling', 'invasion'], {
    kinds: ['noun'],
    status: { always: 'reported' },
    when: [
      without([
        ...armed,
        'general strike',
        'alleged',
        'heart attack',
        'cyber',
        'attack on the',
        'strike a',
        'hunger strike',
        'panic attack',
        'condemn',
      ]),
    ],
    roles: {
      actor: state(possessor, modifier, compound, oblique('by')),
      recipient: state(oblique('on', 'against', 'into', 'of'), oblique('in', 'near'), carrierOblique('against', 'on', 'in')),
    },
    confidence: 0.55,
  }),
  // "held drills around Rohan"
  act('drills-near', 'mobilize', ['hold', 'conduct', 'launch', 'stage', 'start', 'begin'], {
    when: [
      requires('object', ['drill', 'drills', 'exercise', 'manoeuvre', 'maneuver', 'wargame']),
      mentions(['around', 'near', 'off ', 'encircl', 'close to', 'on the border', 'opposite']),
      without(['joint', 'with its', 'together']),
    ],
    roles: { recipient: state(oblique('around', 'near', 'off', 'with', 'opposite', 'close to'), inside) },
    confidence: 0.6,
  }),
  act('mobilises', 'mobilize', ['deploy', 'mobilise', 'mobilize', 'mass', 'station', 'send'], {
    when: [mentions(['troop', 'soldier', 'warship', 'army', 'navy', 'fighter jet', 'tanks'])],
    roles: { recipient: state(oblique('to', 'into', 'on', 'against', 'in', 'near', 'with'), inside) },
  }),
];

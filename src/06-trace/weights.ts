import type { Weights } from './decide.ts';

// Made by train/trace.ts from bench/reuse-set/training.ndjson and the development half of ECB+; not changed by hand.

export const lineageWeights: Weights = {
  base: -4.93,
  by: {
    'sentences that correspond, in order': 2.23,
    'words of sentences told again': 2.4,
    'runs of three words': 0,
    'names': 1.82,
    'other telling words': 0.68,
    'figures': 6.08,
    'quoted words': 2.47,
    'opening': 0,
    'names and figures of its own': -4.47,
    'credit': 0,
    'an official body and another': -0.03,
    'two agencies': -3.48,
    'days between': -4.2,
    'another round': -0.01,
  },
};

export const storyWeights: Weights = {
  base: -3.35,
  by: {
    'telling words': 2.05,
    'names': 1.92,
    'other telling words': 0,
    'opening': 3.58,
    'figures': 1.4,
    'days between': -9.04,
    'both dated': 3.65,
    'a day of the event in common': 0,
    'no day of the event in common': -0.67,
    'another round': -0.44,
    'before and after': -0.27,
  },
};

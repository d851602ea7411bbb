import type { Weights } from './decide.ts';

// Made by train/trace.ts from bench/reuse-set/training.ndjson and the development half of ECB+; not changed by hand.

export const lineageWeights: Weights = {
  base: -3.9,
  by: {
    'sentences that correspond, in order': 2.23,
    'words of sentences told again': 2.56,
    'runs of three words': 0,
    'names': 1.71,
    'other telling words': 0.52,
    'figures': 5.98,
    'quoted words': 2.09,
    'opening': 0,
    'names and figures of its own': -4.53,
    'credit': 0,
    'an official body and another': -0.04,
    'two agencies': -3.5,
    'days between': -4.22,
    'another round': -0.01,
  },
};

export const storyWeights: Weights = {
  base: -2.6,
  by: {
    'telling words': 2.05,
    'names': 1.92,
    'other telling words': 0,
    'opening': 3.58,
    'figures': 1.4,
    'days between': -9.04,
    'both dated': 2.9,
    'a day of the event in common': 0,
    'no day of the event in common': -0.67,
    'another round': -0.44,
    'before and after': -0.27,
  },
};

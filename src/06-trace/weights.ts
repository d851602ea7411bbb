import type { Weights } from './decide.ts';

// Made by train/trace.ts from bench/reuse-set/training.ndjson and the development half of ECB+; not changed by hand.

export const lineageWeights: Weights = {
  base: -4.81,
  by: {
    'sentences that correspond, in order': 2.34,
    'words of sentences told again': 2.58,
    'runs of three words': 0,
    names: 2.05,
    'other telling words': 0.43,
    figures: 6.11,
    'quoted words': 1.97,
    opening: 0,
    'names and figures of its own': -3.73,
    credit: 0,
    'an official body and another': -0.02,
    'two agencies': -3.56,
    'days between': -4.47,
    'another round': -0.01,
  },
};

export const storyWeights: Weights = {
  base: -2.58,
  by: {
    'telling words': 2.08,
    names: 1.78,
    'other telling words': 0,
    opening: 3.63,
    figures: 1.38,
    'days between': -9.07,
    'both dated': 2.9,
    'a day of the event in common': 0,
    'no day of the event in common': -0.72,
    'another round': -0.45,
    'before and after': -0.25,
  },
};

import type { Command } from './command.ts';
import { Complaint } from './complaint.ts';

export const demo: Command = {
  usage: '…',
  about: 'Not available yet.',
  examples: ['demo'],
  options: {},
  takes: [0, 9],
  run: () => {
    throw new Complaint('demo is not available in this version.');
  },
};

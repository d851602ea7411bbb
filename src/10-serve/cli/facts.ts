import type { Command } from './command.ts';
import { Complaint } from './complaint.ts';

export const facts: Command = {
  usage: '…',
  about: 'Not available yet.',
  examples: ['facts'],
  options: {},
  takes: [0, 9],
  run: () => {
    throw new Complaint('facts is not available in this version.');
  },
};

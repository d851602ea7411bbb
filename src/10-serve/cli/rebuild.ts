import type { Command } from './command.ts';
import { Complaint } from './complaint.ts';

export const rebuild: Command = {
  usage: '…',
  about: 'Not available yet.',
  examples: ['rebuild'],
  options: {},
  takes: [0, 9],
  run: () => {
    throw new Complaint('rebuild is not available in this version.');
  },
};

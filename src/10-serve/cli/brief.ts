import type { Command } from './command.ts';
import { Complaint } from './complaint.ts';

export const brief: Command = {
  usage: '…',
  about: 'Not available yet.',
  examples: ['brief'],
  options: {},
  takes: [0, 9],
  run: () => {
    throw new Complaint('brief is not available in this version.');
  },
};

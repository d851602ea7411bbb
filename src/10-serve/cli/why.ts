import type { Command } from './command.ts';
import { Complaint } from './complaint.ts';

export const why: Command = {
  usage: '…',
  about: 'Not available yet.',
  examples: ['why'],
  options: {},
  takes: [0, 9],
  run: () => {
    throw new Complaint('why is not available in this version.');
  },
};

/** Where a request stands. */
export type Status = 'open' | 'in-progress' | 'closed';
export interface Ticket {
  status: Status;
  priority: 'low' | 'high';
}

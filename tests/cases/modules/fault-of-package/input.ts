import { Archive, Ticket, Batch } from "tickets";

// What is wrong in a package is said, and is any JSON value: nobody here can mend it.
export interface Report {
  ticket: Ticket;
  batch?: Batch;
}

export interface Store {
  archive: Archive;
}

import { Item } from "./agent-CJdXl9vi.js";
import { Item as Other } from "./agent-DqRs81_x.js";
import { Item as Setting } from "./user-settings.js";
// The hashes are no part of the modules' names, which are told apart in the order in which they are met.
export interface All {
  items: Item[];
  others: Other[];
  settings: Setting[];
}

// Of `export * as agent` and `export * as index`, as bundlers write them.
interface ChatMessage$1 {
  text: string;
}
interface Item {
  message: ChatMessage$1;
}
type agent_Item = Item;
interface Shared {
  tags: string[];
}
type agent_Shared = Shared;
declare namespace agent {
  export { type ChatMessage$1 as ChatMessage, type agent_Item as Item, type agent_Shared as Shared };
}
// In a namespace in a namespace, which is exported by another name.
interface Job {
  state: { since: string };
  next?: Job;
}
type index$1_Job = Job;
declare namespace index$1 {
  export { type index$1_Job as Job, agent as agents };
}
export interface ChatMessage {
  parts: agent.ChatMessage[];
  item?: agent.Item;
  job?: index$1.Job;
}
export { agent, index$1 as jobs, type Shared };

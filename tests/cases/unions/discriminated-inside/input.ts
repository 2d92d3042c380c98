// What is fixed in an object that all members hold tells them apart.
interface Webhook {
  id: string;
  destination: { type: "webhook"; url: string };
}
interface Queue {
  id: string;
  destination: { type: "queue" | "topic"; url: string };
}
export type Stream = Webhook | Queue;

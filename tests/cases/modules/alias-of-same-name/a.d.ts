interface Message {
  id: string;
}
type Level = "low" | "high";
type Id = string;
export { type Message as M, type Level as L, type Id as I };

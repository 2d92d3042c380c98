export type Reaction = "👨‍💻" | "👍";

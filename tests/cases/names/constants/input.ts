// Texts that are the same but for their case, or their signs, are called by what they differ in.
export interface Upper { state: "FAILED"; kind: "App"; vote: "1" }
export interface Lower { state: "failed"; kind: "app"; vote: "+1" }

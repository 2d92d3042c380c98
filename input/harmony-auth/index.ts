export * from "./Definitions/Authorize";
export * from "./Definitions/User";

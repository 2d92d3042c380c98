export type { AppMetadata, CognitoAppMetadata } from "./AppMetadata";
export type { Auth0UserMetadata, UserMetadata } from "./UserMetadata";
export * from "./PostBaseUserBody";
export * from "./CognitoUserBody";
export * from "./Auth0UserBody";

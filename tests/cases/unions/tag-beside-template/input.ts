// A tag that is one of some texts, or has a shape, tells its member from those whose tag is none of these.
type Provider = "github" | "google";
export type OAuthStrategy = `oauth_${Provider}` | `oauth_custom_${string}`;

export interface PasswordFactor {
  strategy: "password";
}
export interface OAuthFactor {
  strategy: OAuthStrategy;
}
export interface TicketFactor {
  strategy: "ticket";
  ticket?: string;
}
export type Factor = PasswordFactor | OAuthFactor | TicketFactor;

// What fits the shape does not tell.
export interface Beta {
  channel: "x-beta";
  since?: string;
}
export interface Custom {
  channel: `x-${string}`;
}
export type Channel = Beta | Custom;

export type Target = "head" | "body" | `#${string}` | number;
export type Digest = "none" | `sha256:${string}`;

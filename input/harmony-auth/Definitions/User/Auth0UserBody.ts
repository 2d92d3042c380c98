import type { PostBaseUserBody } from "./PostBaseUserBody";
import type { Auth0UserMetadata } from "./UserMetadata";

/** Request body for creating an Auth0 user. */
export interface PostAuth0UserBody extends PostBaseUserBody {
  /** The application the user is invited to. */
  clientId?: string;
  /** Where the user's account comes from. */
  connection?: "district" | "self-signup";
  /** Whether the email address is known to be the user's. */
  emailVerified?: boolean;
  /** The family name. */
  familyName: string;
  /** The given name. */
  givenName: string;
  /** Whether an invitation is sent. */
  sendInvite?: boolean;
  /** What the user may change. */
  userMetadata: Auth0UserMetadata;
}

/** Patch body for Auth0 users. */
export interface PatchAuth0UserBody extends Partial<PostAuth0UserBody> {
  [key: string]: any;
}

import type { AppMetadata } from "./AppMetadata";
import type { UserMetadata } from "./UserMetadata";

/** Base request body for creating a user. */
export interface PostBaseUserBody {
  /** What the products know about the user. */
  appMetadata: AppMetadata;
  /** Whether the user is kept from signing in. */
  blocked?: boolean;
  /** The email address. */
  email: string;
  /** The full name. */
  name?: string;
  /** The nickname. */
  nickname?: string;
  /** The first password; an invited user chooses it. */
  password?: string;
  /** The address of a picture. */
  picture?: string;
  /** What the user may change. */
  userMetadata?: UserMetadata;
  /** The name to sign in with, where that is not the email address. */
  username?: string;
  [key: string]: any;
}

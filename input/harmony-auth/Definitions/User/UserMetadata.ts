import type { NotificationSubscription } from "@harmony/notifications";

/** What a user may change about themselves. */
export interface UserMetadata {
  /** The homeroom of the user. */
  homeroomId?: string;
  /** The site the user works at. */
  siteId?: string;
}

/** {@link UserMetadata} of a user in Auth0. */
export type Auth0UserMetadata = UserMetadata & {
  /** What the user chose when asked for a second factor. */
  mfaOptIn?: any;
  /** The notifications the user wants, by topic. */
  notificationSubscriptions?: Record<string, NotificationSubscription>;
};

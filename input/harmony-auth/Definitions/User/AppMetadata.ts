import type { ProductKey } from "@harmony/products";

/** What the products know about a user. Only administrators change it. */
export interface AppMetadata {
  /** The administrator who is responsible for the user. */
  admin?: string;
  /** The product that created the user. */
  createdBy?: ProductKey;
  /** Whether the user may use CTS. */
  ctsAuthorized?: boolean;
  /** The user's id in CTS. */
  ctsUserId?: string;
  /** The customer the user belongs to. */
  customerId?: string;
  /** The district the user belongs to. */
  districtId?: string;
  /** Whether the user may use eGrants. */
  egrantsAuthorized?: boolean;
  /** The user's id in eGrants. */
  egrantsUserId?: string;
  /** Whether the user may use ERP. */
  erpAuthorized?: boolean;
  /** Whether the user may use ERP NC. */
  erpNcAuthorized?: boolean;
  /** The user's id in ERP NC. */
  erpNcUserId?: string;
  /** The ERP tenants of the user. */
  erpTenants?: string;
  /** The user's id in ERP. */
  erpUserId?: string;
  /** Whether the user may use FDP. */
  fdpAuthorized?: boolean;
  /** The state agency of the user in FDP. */
  fdpStateAgency?: string;
  /** The state of the user in FDP. */
  fdpStateCode?: string;
  /** Whether the user may use iSite. */
  isiteAuthorized?: boolean;
  /** Whether the user was taken over from iSite. */
  isiteMigration?: boolean;
  /** Whether the user may use MC. */
  mcAuthorized?: boolean;
  /** The user's id in MC. */
  mcUserId?: string;
  /** Whether the user may use OO. */
  ooAuthorized?: boolean;
  /** Whether the user has to choose a new password at the next sign-in. */
  passwordResetRequired?: boolean;
  /** The role of the user. */
  role?: string;
  /** Whether the user may use Script. */
  scriptAuthorized?: boolean;
  /** Whether the user may use Titan. */
  titanAuthorized?: boolean;
  /** The user's id in Titan. */
  titanUserId?: string;
}

/** {@link AppMetadata} of a user in a Cognito user pool. */
export type CognitoAppMetadata = AppMetadata & {
  /** Whether the user signs in with an identity provider of their own. */
  isExternal?: boolean;
};

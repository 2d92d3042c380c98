/**
 * What a product is asked when a user signs in to it.
 *
 * @remarks Sent as form fields.
 */
export interface ProductSpecificAuthorizeRequest {
  /** The user who signs in. */
  userId: string;
  /** The email address of that user. */
  userEmail: string;
  /** The tenant the user signs in to. */
  tenantId: string;
}

/** What a product answers. */
export interface ProductSpecificAuthorizeResponse {
  /** Whether the user may use the product. */
  isAuthorized: boolean;
  /** Claims that are added to the user's tokens. */
  customClaims?: CustomClaims;
}

/** Claims by the token they are added to. */
export interface CustomClaims {
  /** Claims of the {@link https://openid.net/specs/openid-connect-core-1_0.html#IDToken | ID token}. */
  idToken?: Claims;
  /** Claims of the access token. */
  accessToken?: Claims;
}

/**
 * The values of each claim.
 *
 * @example
 * ```json
 * { "role": ["admin", "user"], "department": ["sales"] }
 * ```
 */
export type Claims = Record<string, string[]>;

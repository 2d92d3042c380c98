import type { CognitoAppMetadata } from "./AppMetadata";
import type { PostBaseUserBody } from "./PostBaseUserBody";

/** Request body for creating a Cognito user. */
export interface PostCognitoUserBody extends PostBaseUserBody {
  /** What the products know about the user. */
  appMetadata: CognitoAppMetadata;
  /** The given name. */
  firstName: string;
  /** The family name. */
  lastName: string;
  /** The user pool the user is created in. */
  userPoolId: string;
}

/** Patch body for Cognito users. */
export interface PatchCognitoUserBody extends Partial<PostCognitoUserBody> {
  [key: string]: any;
}

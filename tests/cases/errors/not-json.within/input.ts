// What a built-in object holds stands in no file of the user's.
export interface Passkey {
  id: string;
  prf?: AuthenticationExtensionsPRFValues;
}

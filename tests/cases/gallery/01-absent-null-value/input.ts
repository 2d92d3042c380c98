// Absent, null and a value are three things
/** A profile, as its owner sees it. */
export interface Profile {
  id: string;
  /** As others see it; the login name if there is none. */
  displayName?: string;
  /** `null` where the owner says nothing of it. */
  birthday: string | null;
  avatarUrl?: string | null;
}

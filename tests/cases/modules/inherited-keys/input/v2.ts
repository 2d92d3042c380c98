interface Extensions {
  [extension: `x-${string}`]: unknown;
}
export interface Info extends Extensions {
  title: string;
  contact?: Contact;
}
export type Contact = Extensions & { email: string };

export interface User {
  name: string;
  address: {
    street: string;
    geo?: { lat: number; lng: number };
  };
  phones: { kind: string; number: string }[];
}

import './more';
export interface Session {
  id: string;
}

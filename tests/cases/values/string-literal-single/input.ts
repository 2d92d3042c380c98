export interface Ping {
  type: 'ping';
  version?: 2;
}

export interface Switch {
  on: boolean;
  always: true;
  never?: false;
}

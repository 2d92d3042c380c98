export interface Meeting {
  at: Date;
  until?: Date;
}

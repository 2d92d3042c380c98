export enum Answer {
  No = 0,
  Yes = 'YES',
}
export interface Vote {
  answer: Answer;
}

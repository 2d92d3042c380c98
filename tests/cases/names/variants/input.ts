interface Created {
  action: 'issue.created';
}
interface Closed {
  action: 'issue.closed';
}
export type Hook = Created | Closed;
export type Thing = string | number | boolean | Created[] | { own: string };
export type Sign = '+' | '-' | '<' | '<=' | '==';
